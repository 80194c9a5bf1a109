/// A reader as bytes, for the compiled catalogue.
///
/// Little-endian; every list and text is preceded by its length as 32 bits and begins at a multiple of four bytes.
/// `Reader(packed:keptBy:)` gives nil on anything that it did not write itself, as far as the lengths of the lists tell.
/// What stands in them is checked where it is used: a damaged number says nothing, it leads nowhere.
extension Reader {
  /// Changed whenever the layout changes, so that an old catalogue is rebuilt.
  package static let layout = 20

  /// The reader as bytes.
  package var packed: [UInt8] {
    var out = Packer()
    out.put(UInt32(Self.layout))
    classifier.pack(into: &out)
    safety.levels.pack(into: &out)
    out.put(UInt32(safety.kinds.count))
    for kinds in safety.kinds { kinds.pack(into: &out) }
    safety.languages.pack(into: &out)
    out.put(spelling.known)
    out.put(spelling.targets)
    out.put(spelling.starts)
    out.put(spelling.ranks)
    out.put(spelling.letters)
    out.put(spelling.nameCount)
    out.put(names.keys)
    out.put(names.starts)
    out.put(names.careerStarts)
    out.put(names.careers)
    out.put(names.fields)
    out.put(offers.keys)
    out.put(offers.intents)
    out.put(offers.aspects)
    return out.bytes
  }

  /// Reads what `packed` wrote, leaving the long lists where they lie; `owner` keeps the bytes there as they are. They
  /// must begin at a multiple of four. Nil if the bytes are cut short, of another layout, or not its work.
  package init?(packed bytes: UnsafeRawBufferPointer, keptBy owner: AnyObject) {
    var input = Unpacker(bytes, keptBy: owner)
    guard Int(bitPattern: bytes.baseAddress).isMultiple(of: 4), input.number() == UInt32(Self.layout),
      let classifier = Classifier(&input), let safety = SafetyReader(&input), let spelling = Spelling(&input),
      let names = Names(&input), let keys = input.packedTexts(), let intents = input.packedTexts(),
      let aspects = input.packedTexts(), keys.count == intents.count, keys.count == aspects.count, input.isAtEnd
    else { return nil }
    self.init(
      classifier: classifier, safety: safety, spelling: spelling, names: names,
      offers: Offers(keys: keys, intents: intents, aspects: aspects))
  }
}

extension Classifier {
  fileprivate func pack(into out: inout Packer) {
    out.put(intents.map(\.name))
    out.put(keywords.hashes)
    out.put(keywords.intents)
    out.put(keywords.stems)
    out.put(keywords.texts)
    out.put(keywords.strengths)
    out.put(synonyms.stems)
    out.put(synonyms.groups)
    out.put(model.slots)
    out.put(model.entries)
    out.put(model.step.bitPattern)
  }

  fileprivate init?(_ input: inout Unpacker) {
    guard let intents = input.texts(), let first = input.numbers(), let owners = input.numbers(),
      let stems = input.packedTexts(), let texts = input.packedTexts(), let strengths = input.numbers(),
      owners.count == first.count, stems.count == first.count, texts.count == first.count,
      strengths.count == first.count, let synonyms = input.numbers(), let groups = input.numbers(),
      synonyms.count == groups.count
    else { return nil }
    guard let slots = input.numbers(), let entries = input.shortNumbers(), let step = input.number(),
      slots.count.isMultiple(of: 2), Float(bitPattern: step).isFinite
    else { return nil }
    self.init(
      intents: intents.map { Intent.ID($0) },
      keywords: Keywords(hashes: first, intents: owners, stems: stems, texts: texts, strengths: strengths),
      synonyms: Synonyms(stems: synonyms, groups: groups),
      model: LinearModel(slots: slots, entries: entries, step: Float(bitPattern: step)))
  }
}

extension SafetyReader {
  fileprivate init?(_ input: inout Unpacker) {
    guard let levels = Classifier(&input), let count = input.number(), count <= SafetyLevel.allCases.count else {
      return nil
    }
    var kinds: [Classifier] = []
    for _ in 0..<count {
      guard let kind = Classifier(&input) else { return nil }
      kinds.append(kind)
    }
    guard let languages = Classifier(&input) else { return nil }
    self.init(levels: levels, kinds: kinds, languages: languages)
  }
}

extension Spelling {
  fileprivate init?(_ input: inout Unpacker) {
    guard let known = input.numbers(), let targets = input.bytes(), let starts = input.numbers(),
      let ranks = input.numbers(), let letters = input.numbers(), let nameCount = input.number(),
      starts.count == ranks.count + 1, letters.count == ranks.count
    else { return nil }
    self.init(
      known: known, targets: targets, starts: starts, ranks: ranks, letters: letters, nameCount: nameCount)
  }
}

extension Names {
  fileprivate init?(_ input: inout Unpacker) {
    guard let keys = input.bytes(), let starts = input.numbers(), let careerStarts = input.numbers(),
      let careers = input.numbers(), let fields = input.bytes(), starts.count == fields.count + 1,
      careerStarts.count == starts.count
    else { return nil }
    self.init(keys: keys, starts: starts, careerStarts: careerStarts, careers: careers, fields: fields)
  }
}

private struct Packer {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ number: UInt32) { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }

  mutating func put(_ values: some Collection<UInt8>) {
    put(UInt32(values.count))
    bytes += values
    while !bytes.count.isMultiple(of: 4) { bytes.append(0) }
  }

  mutating func put(_ numbers: some Collection<UInt16>) {
    put(UInt32(numbers.count))
    for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
    while !bytes.count.isMultiple(of: 4) { bytes.append(0) }
  }

  mutating func put(_ numbers: some Collection<UInt32>) {
    put(UInt32(numbers.count))
    for number in numbers { put(number) }
  }

  mutating func put(_ texts: PackedTexts) {
    put(texts.starts)
    put(texts.bytes)
  }

  mutating func put(_ texts: [String]) {
    put(UInt32(texts.count))
    for text in texts { put(Array(text.utf8)) }
  }
}

private struct Unpacker {
  private let source: UnsafeRawBufferPointer
  private let owner: AnyObject
  private var position = 0

  init(_ source: UnsafeRawBufferPointer, keptBy owner: AnyObject) {
    self.source = source
    self.owner = owner
  }

  var isAtEnd: Bool { position == source.count }

  mutating func number() -> UInt32? {
    guard position + 4 <= source.count else { return nil }
    defer { position += 4 }
    return UInt32(littleEndian: source.loadUnaligned(fromByteOffset: position, as: UInt32.self))
  }

  mutating func bytes() -> MappedArray<UInt8>? { list() }

  mutating func shortNumbers() -> MappedArray<UInt16>? { list() }

  mutating func numbers() -> MappedArray<UInt32>? { list() }

  mutating func packedTexts() -> PackedTexts? {
    guard let starts = numbers(), let bytes = bytes() else { return nil }
    return PackedTexts(bytes: bytes, starts: starts)
  }

  mutating func texts() -> [String]? {
    guard let count = number(), Int(count) <= source.count else { return nil }
    var result: [String] = []
    result.reserveCapacity(Int(count))
    for _ in 0..<count {
      guard let range = range(unit: 1) else { return nil }
      result.append(String(decoding: source[range], as: UTF8.self))
    }
    return result
  }

  /// The next list, where it lies.
  private mutating func list<Element>() -> MappedArray<Element>? {
    let stride = MemoryLayout<Element>.stride
    guard let range = range(unit: stride) else { return nil }
    return MappedArray(
      UnsafeRawBufferPointer(rebasing: source[range]).assumingMemoryBound(to: Element.self), keptBy: owner)
  }

  /// The bytes of the next list, whose items have `unit` bytes each.
  private mutating func range(unit: Int) -> Range<Int>? {
    guard let count = number(), Int(count) <= (source.count - position) / unit else { return nil }
    let range = position..<position + Int(count) * unit
    position = (range.upperBound + 3) / 4 * 4
    return position <= source.count ? range : nil
  }
}
