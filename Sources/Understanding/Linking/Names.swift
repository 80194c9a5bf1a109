internal import Language

/// Every name of every career, for finding careers in a question.
///
/// Names are compared without spaces, in the singular, so that `full stack`, `fullstack` and `Full-Stack` are one name.
/// A name may mean several careers; then the question has to be asked back. Kept as sorted bytes: sixty thousand names
/// are looked up in a few microseconds where they lie.
package struct Names: Equatable, Sendable {
  /// A name found in a question.
  package struct Entry: Equatable, Sendable {
    /// The careers that the name may mean, by their numbers, likeliest first; none for a phrase that only looks like a name.
    package var careers: [Int]
    /// Whether it names the work and not a person; such a name counts only when no other does.
    package var isField: Bool

    package init(careers: [Int], isField: Bool = false) {
      self.careers = careers
      self.isField = isField
    }
  }

  /// The longest name, in words, that is looked for; the longest official title has fourteen.
  package static let longestName = 16

  /// The keys, one after another, in rising order.
  var keys: MappedArray<UInt8>
  /// Where each key begins; one more than there are names.
  var starts: MappedArray<UInt32>
  /// Where the careers of each name begin; one more than there are names.
  var careerStarts: MappedArray<UInt32>
  var careers: MappedArray<UInt32>
  /// 1 for the names of fields.
  var fields: MappedArray<UInt8>

  init(
    keys: MappedArray<UInt8>, starts: MappedArray<UInt32>, careerStarts: MappedArray<UInt32>,
    careers: MappedArray<UInt32>,
    fields: MappedArray<UInt8>
  ) {
    self.keys = keys
    self.starts = starts
    self.careerStarts = careerStarts
    self.careers = careers
    self.fields = fields
  }

  /// How many names there are.
  package var count: Int { fields.elements.count }

  /// The careers that `words` name as a whole; nil if they are no name.
  package func entry(_ words: ArraySlice<String>) -> Entry? {
    var wanted = Self.key(words)
    return wanted.withUTF8 { wanted in
      let place = place(of: wanted, from: 0)
      return key(place, is: wanted) ? entry(at: place) : nil
    }
  }

  /// The names that begin at `start` of `plain`, words in the singular, with their lengths in words, the longest first.
  ///
  /// A word with which no name begins costs one search: a longer name is looked for only while some name begins with all
  /// the words so far.
  func entries(at start: Int, of plain: [String]) -> [(entry: Entry, length: Int)] {
    var found: [(Entry, Int)] = []
    var key: [UInt8] = []
    var low = 0
    for length in 1...max(1, min(Self.longestName, plain.count - start)) where start < plain.count {
      key += plain[start + length - 1].utf8
      let isGoingOn = key.withUnsafeBufferPointer { wanted -> Bool in
        low = place(of: wanted, from: low)
        if self.key(low, is: wanted) { found.append((entry(at: low), length)) }
        return self.key(low, beginsWith: wanted)
      }
      if !isGoingOn { break }
    }
    return found.reversed()
  }

  private func entry(at place: Int) -> Entry {
    let range = careerStarts.run(place, of: careers.elements.count)
    return Entry(careers: careers.elements[range].map(Int.init), isField: fields.elements[place] == 1)
  }

  /// The first place from `low` on whose key is not below `wanted`; the end if there is none.
  private func place(of wanted: UnsafeBufferPointer<UInt8>, from low: Int) -> Int {
    firstPlace(in: low..<max(low, count)) { precedes($0, wanted) }
  }

  private func key(_ place: Int, is wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    place < count && starts.run(place, of: keys.elements.count).count == wanted.count
      && key(place, beginsWith: wanted)
  }

  private func key(_ place: Int, beginsWith wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place < count else { return false }
    let run = starts.run(place, of: keys.elements.count)
    guard run.count >= wanted.count else { return false }
    for offset in wanted.indices where keys.elements[run.lowerBound + offset] != wanted[offset] { return false }
    return true
  }

  private func precedes(_ place: Int, _ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    let keys = keys.elements
    let run = starts.run(place, of: keys.count)
    var index = run.lowerBound
    for byte in wanted {
      guard index < run.upperBound else { return true }
      if keys[index] != byte { return keys[index] < byte }
      index += 1
    }
    return false
  }

  static func key(_ words: ArraySlice<String>) -> String { words.map { singular($0) }.joined() }
}

/// Collects names, in order of rank: a name that is taken keeps what it means.
package struct NameList {
  private var entries: [String: (entry: Names.Entry, rank: Int)] = [:]
  /// The words that names are made of, with the number of names that have them, for spelling.
  package private(set) var words: [String: Int] = [:]

  package init() {}

  /// Adds `name` for the careers with `numbers`.
  ///
  /// Names of a lower `rank` come first: an official title before what employers call it. Of the same rank, a name
  /// means every career it was given for, in the order given. A name of a person outdoes the same name of a field.
  /// With `isSpelling`, its words are taken as rightly spelt. A name of two letters has its plural too (`RNs`), which is
  /// too short for `singular`.
  package mutating func add(
    _ name: String, careers numbers: [Int], rank: Int = 0, isField: Bool = false, isSpelling: Bool = true
  ) {
    let parts = Question(name).words.map(\.text)
    guard !parts.isEmpty, parts.count <= Names.longestName else { return }
    let key = Names.key(parts[...])
    if let known = entries[key], known.rank < rank { return }
    for part in parts where part.count > 3 && isSpelling { words[singular(part), default: 0] += 1 }
    add(key: key, careers: numbers, rank: rank, isField: isField)
    if key.utf8.count == 2, !isField, !stopWords.contains(key + "s"), key + "s" != Self.satellites {
      add(key: key + "s", careers: numbers, rank: rank, isField: isField)
    }
  }

  /// The plural of GP that nobody means.
  private static let satellites = "gps"

  private mutating func add(key: String, careers numbers: [Int], rank: Int, isField: Bool) {
    if let known = entries[key], known.rank < rank { return }
    guard var known = entries[key], known.rank == rank, known.entry.isField == isField else {
      if let known = entries[key], known.rank == rank, isField, !known.entry.isField { return }
      entries[key] = (Names.Entry(careers: numbers, isField: isField), rank)
      return
    }
    for number in numbers where !known.entry.careers.contains(number) { known.entry.careers.append(number) }
    entries[key] = known
  }

  /// The names in the form in which they are looked up.
  package var names: Names {
    var keys: [UInt8] = []
    var starts: [UInt32] = [0]
    var careerStarts: [UInt32] = [0]
    var careers: [UInt32] = []
    var fields: [UInt8] = []
    for (key, value) in entries.map({ (Array($0.key.utf8), $0.value.entry) }).sorted(by: {
      $0.0.lexicographicallyPrecedes($1.0)
    }) {
      keys += key
      starts.append(UInt32(keys.count))
      careers += value.careers.map(UInt32.init)
      careerStarts.append(UInt32(careers.count))
      fields.append(value.isField ? 1 : 0)
    }
    return Names(
      keys: MappedArray(keys), starts: MappedArray(starts), careerStarts: MappedArray(careerStarts),
      careers: MappedArray(careers),
      fields: MappedArray(fields))
  }
}
