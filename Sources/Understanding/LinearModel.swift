/// Learnt weights, read where they lie.
///
/// Weights are kept as signed bytes in steps of `step`; what rounds to nothing is not kept.
package struct LinearModel: Equatable, Sendable {
  /// Feature numbers in rising order.
  var hashes: Packed<UInt32>
  /// Where the entries of each feature begin; one more than there are features.
  var starts: Packed<UInt32>
  /// The intents of the entries.
  var intents: Packed<UInt8>
  /// The weights of the entries, in steps.
  var weights: Packed<Int8>
  var step: Float

  init(
    hashes: Packed<UInt32>, starts: Packed<UInt32>, intents: Packed<UInt8>, weights: Packed<Int8>, step: Float
  ) {
    self.hashes = hashes
    self.starts = starts
    self.intents = intents
    self.weights = weights
    self.step = step
  }

  /// Weights of fewer steps are not kept: half of all entries are so small, and together they decide nothing.
  private static let leastSteps: Float = 2

  /// Packs `weights`, one column an intent, one row a feature of `hashes`.
  init(hashes: [UInt32], weights columns: [[Float]]) {
    let largest = columns.reduce(Float(0)) { max($0, $1.reduce(Float(0)) { max($0, abs($1)) }) }
    let step = largest > 0 ? largest / 127 : 1
    var kept: [UInt32] = []
    var starts: [UInt32] = [0]
    var intents: [UInt8] = []
    var weights: [Int8] = []
    for row in hashes.indices.sorted(by: { hashes[$0] < hashes[$1] }) {
      let before = intents.count
      for (intent, column) in columns.enumerated() {
        let steps = (column[row] / step).rounded()
        if abs(steps) >= Self.leastSteps {
          intents.append(UInt8(intent))
          weights.append(Int8(steps))
        }
      }
      if intents.count > before {
        kept.append(hashes[row])
        starts.append(UInt32(intents.count))
      }
    }
    self.init(
      hashes: Packed(kept), starts: Packed(starts), intents: Packed(intents), weights: Packed(weights), step: step)
  }

  /// Adds what `features` say to the `margins` of the intents.
  func add(_ features: [Feature], to margins: inout [Float]) {
    for feature in features {
      guard let row = row(of: feature.hash) else { continue }
      let scale = feature.value * step
      for index in starts.run(row, of: weights.elements.count) where Int(intents.elements[index]) < margins.count {
        margins[Int(intents.elements[index])] += Float(weights.elements[index]) * scale
      }
    }
  }

  /// The weight of one feature for one intent.
  func weight(of hash: UInt32, for intent: Int) -> Float {
    guard let row = row(of: hash) else { return 0 }
    for index in starts.run(row, of: weights.count) where Int(intents[index]) == intent {
      return Float(weights[index]) * step
    }
    return 0
  }

  /// Whether anything was learnt from the feature with `hash`.
  func knows(_ hash: UInt32) -> Bool { row(of: hash) != nil }

  private func row(of hash: UInt32) -> Int? {
    let place = hashes.place(of: hash)
    return place < hashes.elements.count && hashes.elements[place] == hash ? place : nil
  }
}
