/// Learnt weights, read where they lie.
///
/// Weights are kept as signed bytes in steps of `step`; what rounds to nothing is not kept. A question has a hundred
/// features and more, that lie all over a megabyte: whatever is known of one must be found with one look at memory for its
/// place and one for its weights.
package struct LinearModel: Equatable, Sendable {
  /// A table of features, open to the next free slot. A slot is two numbers: that of the feature, and where its entries
  /// begin, times 256, plus how many there are; a free slot has none.
  var slots: MappedArray<UInt32>
  /// The entries of each feature, in one run: the intent times 256, plus its weight in steps, as the bits of a signed byte.
  var entries: MappedArray<UInt16>
  var step: Float

  init(slots: MappedArray<UInt32>, entries: MappedArray<UInt16>, step: Float) {
    self.slots = slots
    self.entries = entries
    self.step = step
  }

  /// Weights of fewer steps are not kept: half of all entries are so small, and together they decide nothing.
  private static let leastSteps: Float = 2
  /// The most entries that a slot can count, and the most intents that have a number.
  static let most = 255

  /// Packs `weights`, one column an intent, at most 255, one row a feature of `hashes`, each once.
  init(hashes: [UInt32], weights columns: [[Float]]) {
    precondition(columns.count <= Self.most, "more intents than a slot can count")
    let largest = columns.reduce(Float(0)) { max($0, $1.reduce(Float(0)) { max($0, abs($1)) }) }
    let step = largest > 0 ? largest / 127 : 1
    var kept: [(hash: UInt32, run: UInt32)] = []
    var entries: [UInt16] = []
    for row in hashes.indices.sorted(by: { hashes[$0] < hashes[$1] }) {
      let start = entries.count
      for (intent, column) in columns.enumerated() {
        let steps = (column[row] / step).rounded()
        if abs(steps) >= Self.leastSteps {
          entries.append(UInt16(intent) << 8 | UInt16(UInt8(bitPattern: Int8(steps))))
        }
      }
      precondition(entries.count < 1 << 24, "more weights than a slot can point to")
      if entries.count > start { kept.append((hashes[row], UInt32(start) << 8 | UInt32(entries.count - start))) }
    }
    self.init(slots: MappedArray(Self.table(of: kept)), entries: MappedArray(entries), step: step)
  }

  /// The slots of `features`: half as many again as there are features, so that a look seldom goes on to the next slot.
  private static func table(of features: [(hash: UInt32, run: UInt32)]) -> [UInt32] {
    let count = features.count + features.count / 2 + 1
    var slots = [UInt32](repeating: 0, count: 2 * count)
    for feature in features {
      var slot = home(of: feature.hash, among: count)
      while slots[2 * slot + 1] != 0 { slot = slot + 1 < count ? slot + 1 : 0 }
      (slots[2 * slot], slots[2 * slot + 1]) = (feature.hash, feature.run)
    }
    return slots
  }

  /// The slot, of `count`, from which a feature is looked for; numbers of features are hashes, spread evenly.
  private static func home(of hash: UInt32, among count: Int) -> Int { Int((UInt64(hash) &* UInt64(count)) >> 32) }

  /// Adds what `features` say to the `margins` of the intents; `note` is told the place of each feature, the intent and what
  /// it added.
  func add(_ features: [Feature], to margins: inout [Float], note: (Int, Int, Float) -> Void = { _, _, _ in }) {
    let entries = entries.elements
    for (place, feature) in features.enumerated() {
      let scale = feature.value * step
      for index in run(of: feature.hash) {
        let (intent, steps) = Self.parts(of: entries[index])
        guard intent < margins.count else { continue }
        let weight = Float(steps) * scale
        margins[intent] += weight
        note(place, intent, weight)
      }
    }
  }

  /// Whether anything was learnt from the feature with `hash`.
  func knows(_ hash: UInt32) -> Bool { !run(of: hash).isEmpty }

  private static func parts(of entry: UInt16) -> (intent: Int, steps: Int8) {
    (Int(entry >> 8), Int8(truncatingIfNeeded: entry))
  }

  /// Where the entries of the feature with `hash` lie; empty if it is unknown, or where a damaged table says otherwise.
  private func run(of hash: UInt32) -> Range<Int> {
    let slots = slots.elements
    let count = slots.count / 2
    var slot = Self.home(of: hash, among: count)
    for _ in 0..<count {
      let run = slots[2 * slot + 1]
      guard run != 0 else { break }
      if slots[2 * slot] == hash {
        let start = Int(run >> 8)
        let end = start + Int(run & 0xFF)
        return end <= entries.elements.count ? start..<end : 0..<0
      }
      slot = slot + 1 < count ? slot + 1 : 0
    }
    return 0..<0
  }
}
