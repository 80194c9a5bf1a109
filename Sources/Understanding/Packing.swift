internal import Careers

/// A reader as bytes, for the compiled catalogue.
///
/// Little-endian; every list and text is preceded by its length as 32 bits and begins at a multiple of four bytes. `Reader(packed:)` gives nil on anything
/// that it did not write itself: every place and length is checked, so that a damaged file is noticed and not followed.
extension Reader {
  /// Changed whenever the layout changes, so that an old catalogue is rebuilt.
  package static let layout = 14

  /// The reader as bytes.
  package var packed: [UInt8] {
    var out = Packer()
    out.put(UInt32(Self.layout))
    classifier.pack(into: &out)
    out.put(spelling.known)
    out.put(spelling.targets)
    out.put(spelling.starts)
    out.put(spelling.ranks)
    out.put(spelling.nameCount)
    out.put(names.keys)
    out.put(names.starts)
    out.put(names.careerStarts)
    out.put(names.careers)
    out.put(names.fields)
    let offered = self.offered.sorted { $0.key < $1.key }
    out.put(offered.map(\.key))
    out.put(offered.map(\.value.intent.name))
    out.put(offered.map { $0.value.aspect?.name ?? "" })
    return out.bytes
  }

  /// Reads what `packed` wrote; nil if the bytes are cut short, of another layout, or not its work.
  package init?(packed bytes: [UInt8]) {
    let own = OwnMemory(bytes)
    self.init(packed: UnsafeRawBufferPointer(start: own.base, count: bytes.count), keptBy: own)
  }

  /// Reads what `packed` wrote, leaving the long lists where they lie; `owner` keeps the bytes there as they are. They
  /// must begin at a multiple of four.
  package init?(packed bytes: UnsafeRawBufferPointer, keptBy owner: AnyObject) {
    var input = Unpacker(bytes, keptBy: owner)
    guard Int(bitPattern: bytes.baseAddress).isMultiple(of: 4), input.number() == UInt32(Self.layout),
      let classifier = Classifier(&input), let spelling = Spelling(&input),
      let names = Names(&input), let questions = input.texts(), let answers = input.texts(),
      let aspects = input.texts(), questions.count == answers.count, questions.count == aspects.count, input.isAtEnd
    else { return nil }
    let offers = zip(answers, aspects).map { Offer(intent: Intent.ID($0), aspect: $1.isEmpty ? nil : Aspect.ID($1)) }
    self.init(
      classifier: classifier, spelling: spelling, names: names,
      offered: Dictionary(zip(questions, offers), uniquingKeysWith: { first, _ in first }))
  }
}

extension Classifier {
  fileprivate func pack(into out: inout Packer) {
    out.put(intents.map(\.name))
    // Those that begin alike keep their order: it is the order in which they are found.
    let entries = keywords.entries.sorted { $0.key < $1.key }.flatMap(\.value)
    out.put(entries.map { UInt32($0.intent) })
    out.put(entries.map { $0.stems.joined(separator: " ") })
    out.put(entries.map(\.text))
    out.put(entries.map { Float($0.strength).bitPattern })
    let groups = synonyms.groups.sorted { $0.key < $1.key }
    out.put(groups.map(\.key))
    for (_, numbers) in groups { out.put(numbers) }
    out.put(model.hashes)
    out.put(model.starts)
    out.put(model.intents)
    out.put(model.weights)
    out.put(model.step.bitPattern)
  }

  fileprivate init?(_ input: inout Unpacker) {
    guard let intents = input.texts(), let owners = input.numbers(), let stems = input.texts(),
      let texts = input.texts(), let strengths = input.numbers(), owners.count == stems.count,
      owners.count == texts.count, owners.count == strengths.count, owners.elements.allSatisfy({ $0 < intents.count }),
      strengths.elements.allSatisfy({ Float(bitPattern: $0).isFinite })
    else { return nil }
    var keywords = Keywords()
    for index in owners.indices {
      let parts = stems[index].utf8.split(separator: 0x20).compactMap { String($0) }
      guard !parts.isEmpty else { return nil }
      keywords.add(
        Keywords.Entry(
          intent: Int(owners[index]), stems: parts, strength: Double(Float(bitPattern: strengths[index])),
          text: texts[index]))
    }
    guard let groups = input.texts() else { return nil }
    var synonyms = Synonyms()
    for stem in groups {
      guard let numbers = input.numbers() else { return nil }
      synonyms.groups[stem] = Array(numbers)
    }
    guard let hashes = input.numbers(), let starts = input.numbers(), let entries = input.bytes(),
      let weights = input.signedBytes(), let step = input.number(), starts.isPartition(of: entries.count),
      starts.count == hashes.count + 1, weights.count == entries.count,
      entries.elements.allSatisfy({ Int($0) < intents.count }), Float(bitPattern: step).isFinite
    else { return nil }
    self.init(
      intents: intents.map { Intent.ID($0) }, keywords: keywords, synonyms: synonyms,
      model: LinearModel(
        hashes: hashes, starts: starts, intents: entries, weights: weights, step: Float(bitPattern: step)))
  }
}

extension Spelling {
  fileprivate init?(_ input: inout Unpacker) {
    guard let known = input.numbers(), let targets = input.bytes(), let starts = input.numbers(),
      let ranks = input.numbers(), let nameCount = input.number(), starts.isPartition(of: targets.count),
      starts.count == ranks.count + 1
    else { return nil }
    self.init(known: known, targets: targets, starts: starts, ranks: ranks, nameCount: nameCount)
  }
}

extension Names {
  fileprivate init?(_ input: inout Unpacker) {
    guard let keys = input.bytes(), let starts = input.numbers(), let careerStarts = input.numbers(),
      let careers = input.numbers(), let fields = input.bytes(), starts.isPartition(of: keys.count),
      careerStarts.isPartition(of: careers.count), starts.count == fields.count + 1,
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

  mutating func put(_ values: some Collection<Int8>) { put(values.map { UInt8(bitPattern: $0) }) }

  mutating func put(_ numbers: some Collection<UInt32>) {
    put(UInt32(numbers.count))
    for number in numbers { put(number) }
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

  mutating func bytes() -> Packed<UInt8>? { list() }

  mutating func signedBytes() -> Packed<Int8>? { list() }

  mutating func numbers() -> Packed<UInt32>? { list() }

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
  private mutating func list<Element>() -> Packed<Element>? {
    let stride = MemoryLayout<Element>.stride
    guard let range = range(unit: stride) else { return nil }
    return Packed(
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
