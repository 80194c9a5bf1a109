internal import Dispatch
internal import Glibc
internal import Language

/// Examples being learnt from: their features, their intents, and what the keywords already say of them.
struct TrainingSet {
  /// Feature values of all examples, one after another; `starts` says where each begins.
  private(set) var columns: [Int32] = []
  private(set) var values: [Float] = []
  private(set) var starts: [Int] = [0]
  private(set) var intents: [Int] = []
  /// What the keywords say: one row of `intentCount` scores an example.
  private(set) var priors: [Float] = []
  private(set) var hashes: [UInt32] = []
  private var numbers: [UInt32: Int32] = [:]
  let intentCount: Int

  init(intentCount: Int) { self.intentCount = intentCount }

  var count: Int { intents.count }

  mutating func add(_ features: [Feature], intent: Int, prior: [Float]) {
    for feature in features {
      let number = numbers[feature.hash] ?? Int32(hashes.count)
      if number == hashes.count {
        numbers[feature.hash] = number
        hashes.append(feature.hash)
      }
      columns.append(number)
      values.append(feature.value)
    }
    starts.append(columns.count)
    intents.append(intent)
    priors += prior
  }

  /// The weights of every intent, in their order; `progress` is told the share done, a step an intent.
  ///
  /// As many are learnt beside each other as there are processors; each is by itself, so the result is the same.
  func weights(progress: (Double) -> Void) -> [[Float]] {
    let together = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    var columns = [[Float]](repeating: [], count: intentCount)
    columns.withUnsafeMutableBufferPointer { columns in
      // Outside the compiler's checks: each step writes the one place of its own intent, and all have ended before the
      // next is read.
      nonisolated(unsafe) let columns = columns
      for first in stride(from: 0, to: intentCount, by: together) {
        let count = min(together, intentCount - first)
        DispatchQueue.concurrentPerform(iterations: count) { columns[first + $0] = weights(for: first + $0) }
        for done in 1...count { progress(Double(first + done) / Double(intentCount)) }
      }
    }
    return columns
  }

  /// The weights of one intent against all others: a linear support vector machine with squared hinge loss, solved by
  /// dual coordinate descent (Hsieh et al. 2008, "A dual coordinate descent method for large-scale linear SVM").
  ///
  /// The keywords' score is a fixed part of the margin, so the weights only add what the examples show beyond it. The
  /// examples are visited in an order that depends on nothing but their number: the result never varies.
  func weights(for intent: Int, cost: Double = 1.5, rounds: Int = 60) -> [Float] {
    var weights = [Float](repeating: 0, count: hashes.count)
    var dual = [Double](repeating: 0, count: count)
    let diagonal = 0.5 / cost
    var order = Array(0..<count)
    var random = LinearCongruence()
    columns.withUnsafeBufferPointer { columns in
      values.withUnsafeBufferPointer { values in
        weights.withUnsafeMutableBufferPointer { weights in
          for _ in 0..<rounds {
            random.shuffle(&order)
            var largest = 0.0
            for example in order {
              let side: Double = intents[example] == intent ? 1 : -1
              let range = starts[example]..<starts[example + 1]
              var dot = priors[example * intentCount + intent]
              for index in range { dot += weights[Int(columns[index])] * values[index] }
              let gradient = side * Double(dot) - 1 + diagonal * dual[example]
              let projected = dual[example] == 0 ? min(gradient, 0) : gradient
              largest = max(largest, abs(projected))
              guard abs(projected) > 1e-9 else { continue }
              let before = dual[example]
              // Feature vectors have length one, so the second derivative is 1 + diagonal.
              dual[example] = max(before - gradient / (1 + diagonal), 0)
              let step = Float((dual[example] - before) * side)
              for index in range { weights[Int(columns[index])] += step * values[index] }
            }
            if largest < 0.02 { break }
          }
        }
      }
    }
    return weights
  }
}

/// A small generator of numbers (Knuth's MMIX constants), so that training is the same on every machine.
struct LinearCongruence {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func shuffle(_ items: inout [Int]) {
    guard items.count > 1 else { return }
    for index in stride(from: items.count - 1, to: 0, by: -1) { items.swapAt(index, next(below: index + 1)) }
  }
}
