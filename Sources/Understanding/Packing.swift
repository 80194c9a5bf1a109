internal import Careers

/// A reader as bytes, for the compiled catalogue.
///
/// Little-endian; every list and text is preceded by its length as 32 bits. `Reader(packed:)` gives nil on anything
/// that it did not write itself.
extension Reader {
  /// Changed whenever the layout changes, so that an old catalogue is rebuilt.
  package static let layout = 7

  /// The reader as bytes.
  package var packed: [UInt8] {
    var out = Packer()
    out.put(UInt32(Self.layout))
    out.put(classifier.intents.map(\.name))
    let entries = classifier.keywords.entries.values.flatMap { $0 }.sorted {
      ($0.intent, $0.text, $0.strength) < ($1.intent, $1.text, $1.strength)
    }
    out.put(UInt32(entries.count))
    for entry in entries {
      out.put(UInt32(entry.intent))
      out.put(entry.stems)
      out.put(entry.text)
      out.put(Float(entry.strength).bitPattern)
    }
    let groups = classifier.synonyms.groups.sorted { $0.key < $1.key }
    out.put(UInt32(groups.count))
    for (stem, numbers) in groups {
      out.put(stem)
      out.put(numbers)
    }
    let model = classifier.model
    out.put(model.hashes)
    out.put(model.starts)
    out.put(model.intents)
    out.put(model.weights.map { UInt8(bitPattern: $0) })
    out.put(model.step.bitPattern)
    out.put(spelling.known.sorted())
    out.put(spelling.targets)
    out.put(UInt32(spelling.nameCount))
    let all = names.all
    out.put(UInt32(all.count))
    for (key, entry) in all {
      out.put(key)
      out.put(entry.careers.map(UInt32.init))
      out.put(UInt32(entry.isField ? 1 : 0))
    }
    let offered = self.offered.sorted { $0.key < $1.key }
    out.put(offered.map(\.key))
    out.put(offered.map(\.value.intent.name))
    out.put(offered.map { $0.value.aspect?.name ?? "" })
    return out.bytes
  }

  /// Reads what `packed` wrote; nil if the bytes are cut short, of another layout, or not its work.
  package init?(packed bytes: [UInt8]) {
    var input = Unpacker(bytes)
    guard input.number() == UInt32(Self.layout), let intents = input.texts() else { return nil }
    var keywords = Keywords()
    guard let entryCount = input.number() else { return nil }
    for _ in 0..<entryCount {
      guard let intent = input.number(), intent < intents.count, let stems = input.texts(), !stems.isEmpty,
        let text = input.text(), let strength = input.number()
      else { return nil }
      keywords.add(
        Keywords.Entry(
          intent: Int(intent), stems: stems, strength: Double(Float(bitPattern: strength)), text: text))
    }
    var synonyms = Synonyms()
    guard let groupCount = input.number() else { return nil }
    for _ in 0..<groupCount {
      guard let stem = input.text(), let numbers = input.numbers() else { return nil }
      synonyms.groups[stem] = numbers
    }
    guard let hashes = input.numbers(), let starts = input.numbers(), let entryIntents = input.bytes(),
      let weights = input.bytes(), let step = input.number(), starts.count == hashes.count + 1,
      starts.last.map(Int.init) == entryIntents.count, weights.count == entryIntents.count,
      entryIntents.allSatisfy({ Int($0) < intents.count }), let known = input.texts(), let targets = input.texts(),
      let nameTargets = input.number(), nameTargets <= targets.count,
      let nameCount = input.number()
    else { return nil }
    var names = Names()
    for _ in 0..<nameCount {
      guard let key = input.text(), let careers = input.numbers(), let field = input.number() else { return nil }
      names.restore(key, Names.Entry(careers: careers.map(Int.init), isField: field == 1))
    }
    guard let questions = input.texts(), let answers = input.texts(), let aspects = input.texts(),
      questions.count == answers.count, questions.count == aspects.count, input.isAtEnd
    else { return nil }
    self.init(
      classifier: Classifier(
        intents: intents.map { Intent.ID($0) }, keywords: keywords, synonyms: synonyms,
        model: LinearModel(
          hashes: hashes, starts: starts, intents: entryIntents, weights: weights.map { Int8(bitPattern: $0) },
          step: Float(bitPattern: step))),
      spelling: Spelling(known: known, targets: targets, nameCount: Int(nameTargets)), names: names,
      offered: Dictionary(
        zip(
          questions,
          zip(answers, aspects).map { Offer(intent: Intent.ID($0), aspect: $1.isEmpty ? nil : Aspect.ID($1)) }),
        uniquingKeysWith: { first, _ in first }))
  }
}

private struct Packer {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ number: UInt32) { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }

  mutating func put(_ text: String) { put(Array(text.utf8)) }

  mutating func put(_ values: [UInt8]) {
    put(UInt32(values.count))
    bytes += values
  }

  mutating func put(_ numbers: [UInt32]) {
    put(UInt32(numbers.count))
    for number in numbers { put(number) }
  }

  mutating func put(_ texts: [String]) {
    put(UInt32(texts.count))
    for text in texts { put(text) }
  }
}

private struct Unpacker {
  private let source: [UInt8]
  private var position = 0

  init(_ source: [UInt8]) { self.source = source }

  var isAtEnd: Bool { position == source.count }

  mutating func number() -> UInt32? {
    guard position + 4 <= source.count else { return nil }
    defer { position += 4 }
    return source.withUnsafeBytes { UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: UInt32.self)) }
  }

  mutating func bytes() -> [UInt8]? {
    guard let count = number(), position + Int(count) <= source.count else { return nil }
    defer { position += Int(count) }
    return Array(source[position..<position + Int(count)])
  }

  mutating func text() -> String? {
    guard let bytes = bytes() else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  mutating func texts() -> [String]? {
    guard let count = number(), Int(count) <= source.count else { return nil }
    var result: [String] = []
    result.reserveCapacity(Int(count))
    for _ in 0..<count {
      guard let text = text() else { return nil }
      result.append(text)
    }
    return result
  }

  mutating func numbers() -> [UInt32]? {
    guard let count = number(), position + 4 * Int(count) <= source.count else { return nil }
    defer { position += 4 * Int(count) }
    let start = position
    return source.withUnsafeBytes { raw in
      (0..<Int(count)).map { UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: start + 4 * $0, as: UInt32.self)) }
    }
  }
}
