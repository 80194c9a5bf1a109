import Careers
import Language
import Testing

@testable import Understanding

@Suite struct PackingTests {
  /// A reader that has something of everything, and has learnt.
  private static let reader: Reader = {
    var intents = Tiny.learnable
    intents[0].keywords += [Intent.Cue("wages", 0.5), Intent.Cue("pay", 2)]
    intents[0].phrases = [Intent.Cue("wage slip", 1.5), Intent.Cue("wage a year", 2)]
    intents[1].against = [Intent.Cue("wage", 1)]
    intents[1].says = [["school", "academy"], ["study", "school", "two words"]]
    return Reader.building(from: intents, corpus: Tiny.corpus)
  }()

  @Test func `what was packed is read back equal`() {
    // Compared outside the macro, which would print both in full.
    for reader in [Self.reader, Tiny.reader] {
      let isEqual = Reader(packed: reader.packed) == reader
      #expect(isEqual)
    }
  }

  @Test func `an empty reader is read back equal`() {
    let empty = Reader(
      classifier: Classifier.learning(from: []),
      spelling: Spelling(known: [String](), names: [:], keywords: [String]()),
      names: NameList().names)
    #expect(Reader(packed: empty.packed) == empty)
  }

  @Test func `packing what was read back gives the same bytes`() {
    let isEqual = Reader(packed: Self.reader.packed)?.packed == Self.reader.packed
    #expect(isEqual)
  }

  @Test func `a reader read back reads every question alike`() throws {
    let again = try #require(Reader(packed: Self.reader.packed))
    for line in [
      "what is the wage slip of lampligters", "the wage a year and the degree of stackers", "alchemist", "",
      "What education do bell ringers need?",
    ] {
      #expect(again.read(Question(line)) == Self.reader.read(Question(line)), "\(line)")
    }
  }

  @Test func `bytes cut short give nothing, wherever they are cut`() {
    let packed = Self.reader.packed
    let cuts =
      Array(0..<120) + stride(from: 120, to: packed.count, by: max(1, packed.count / 400))
      + (1...120).map { packed.count - $0 }
    for cut in cuts { #expect(Reader(packed: Array(packed[..<cut])) == nil, "cut at \(cut) of \(packed.count)") }
  }

  @Test func `bytes with something after them give nothing`() {
    #expect(Reader(packed: Self.reader.packed + [0]) == nil)
  }

  @Test func `bytes of another layout give nothing`() {
    var packed = Self.reader.packed
    packed[0] &+= 1
    #expect(Reader(packed: packed) == nil)
  }

  @Test func `foreign bytes give nothing`() {
    #expect(Reader(packed: Array("SQLite format 3".utf8)) == nil)
    #expect(Reader(packed: [UInt8](repeating: 0, count: 4096)) == nil)
    #expect(Reader(packed: [UInt8](repeating: 0xFF, count: 4096)) == nil)
    var random = LinearCongruence()
    for _ in 0..<200 {
      let start = Self.reader.packed.prefix(random.next(below: 60) + 4)
      let noise = (0..<random.next(below: 400)).map { _ in UInt8(random.next(below: 256)) }
      #expect(Reader(packed: start + noise) == nil)
    }
  }

  /// `list` after `change`.
  private func changed<Element>(_ list: MappedArray<Element>, _ change: (inout [Element]) -> Void) -> MappedArray<
    Element
  > {
    var elements = Array(list)
    change(&elements)
    return MappedArray(elements)
  }

  @Test func `a reader whose lists do not fit each other gives nothing`() {
    func isRefused(_ change: (inout Reader) -> Void) -> Bool {
      var reader = Self.reader
      change(&reader)
      return Reader(packed: reader.packed) == nil
    }
    #expect(!isRefused { _ in })
    #expect(isRefused { $0.classifier.model.slots = changed($0.classifier.model.slots) { $0.removeLast() } })
    #expect(isRefused { $0.classifier.model.step = .nan })
    #expect(isRefused { $0.classifier.keywords.intents = changed($0.classifier.keywords.intents) { $0.removeLast() } })
    #expect(
      isRefused { $0.classifier.keywords.stems.starts = changed($0.classifier.keywords.stems.starts) { $0[0] = 1 } })
    #expect(isRefused { $0.classifier.synonyms.groups = changed($0.classifier.synonyms.groups) { $0.removeLast() } })
    #expect(isRefused { $0.spelling.ranks = changed($0.spelling.ranks) { $0.removeLast() } })
    #expect(isRefused { $0.spelling.letters = changed($0.spelling.letters) { $0.removeLast() } })
    #expect(isRefused { $0.names.fields = changed($0.names.fields) { $0.removeLast() } })
    #expect(isRefused { $0.offers.aspects = PackedTexts([]) })
  }

  @Test func `a damaged number inside a list says nothing and leads nowhere`() throws {
    let questions = [
      "what is the wage slip of lampligters", "the wage a year and the degree of stackers", "alchemist school",
      "What education do bell ringers need?",
    ].map { Question($0) }
    func read(_ change: (inout Reader) -> Void) throws {
      var reader = Self.reader
      change(&reader)
      let again = try #require(Reader(packed: reader.packed))
      for question in questions { #expect(!again.read(question).scores.isEmpty) }
    }
    for damage in [0, 1, 3, 0xFFFF, .max] as [UInt32] {
      func all(_ list: MappedArray<UInt32>) -> MappedArray<UInt32> {
        changed(list) { for place in $0.indices { $0[place] = damage } }
      }
      func inner(_ list: MappedArray<UInt32>) -> MappedArray<UInt32> {
        changed(list) { for place in $0.indices.dropFirst().dropLast() { $0[place] = damage } }
      }
      try read { $0.classifier.model.slots = all($0.classifier.model.slots) }
      try read { $0.classifier.model.slots = [] }
      try read { reader in
        reader.classifier.model.slots = changed(reader.classifier.model.slots) { slots in
          for place in slots.indices where !place.isMultiple(of: 2) { slots[place] = damage }
        }
      }
      try read {
        $0.classifier.model.entries = changed($0.classifier.model.entries) { entries in
          for place in entries.indices { entries[place] = UInt16(truncatingIfNeeded: damage) }
        }
      }
      try read { $0.classifier.model.entries = [] }
      try read { $0.classifier.keywords.intents = all($0.classifier.keywords.intents) }
      try read { $0.classifier.keywords.strengths = all($0.classifier.keywords.strengths) }
      try read { $0.classifier.keywords.stems.starts = inner($0.classifier.keywords.stems.starts) }
      try read { $0.classifier.synonyms.groups = all($0.classifier.synonyms.groups) }
      try read { $0.spelling.starts = all($0.spelling.starts) }
      try read { $0.names.starts = all($0.names.starts) }
      try read { $0.names.careerStarts = all($0.names.careerStarts) }
      try read { $0.offers.keys.starts = inner($0.offers.keys.starts) }
    }
  }

  @Test func `weights are kept in steps of a 127th of the largest, and nothing is not kept`() {
    let model = LinearModel(hashes: [9, 4, 7], weights: [[1.27, 0, 0.001], [-0.635, 0.1, 0]])
    #expect(weight(model, of: 9, for: 0) == 1.27)
    #expect(weight(model, of: 9, for: 1) == -0.64 || weight(model, of: 9, for: 1) == -0.63)
    #expect(weight(model, of: 4, for: 0) == 0)
    #expect((weight(model, of: 4, for: 1) * 100).rounded() == 10)
    #expect([9, 4, 7, 5].map(model.knows) == [true, true, false, false])
    #expect(model.entries.count == 3)
    #expect(weight(model, of: 5, for: 1) == 0)
  }

  @Test func `features that want one slot stand in the next, over the end of the table too`() {
    let hashes: [UInt32] = [.max, .max - 1, .max - 2, 0, 1]
    let model = LinearModel(hashes: hashes, weights: [[0.1, 0.2, 0.3, 0.4, 1.27]])
    #expect(hashes.map { (weight(model, of: $0, for: 0) * 100).rounded() } == [10, 20, 30, 40, 127])
    #expect(!model.knows(2))
  }

  /// What the feature `hash` alone adds to `intent`.
  private func weight(_ model: LinearModel, of hash: UInt32, for intent: Int) -> Float {
    var margins: [Float] = [0, 0]
    model.add([Feature(kind: .word, words: 0..<1, hash: hash, value: 1)], to: &margins)
    return margins[intent]
  }
}

@Suite struct IntentTextsTests {
  private let intents = [
    Intent(
      id: "salary", answers: "What a career pays.", keywords: [Intent.Cue("pay", 3)], next: ["outlook", "education"],
      examples: [Intent.Example("what is the wage", "salary")], file: "salary.yaml"),
    Intent(id: "greeting", answers: "Hello.", reply: "Hello.\n\nAsk away: “…”\n", file: "greeting.yaml"),
    Intent(id: "bare"),
  ]

  @Test func `the texts are kept, examples and keywords are not`() {
    #expect(
      IntentTexts(intents).intents == [
        intents[2], intents[1],
        Intent(id: "salary", answers: "What a career pays.", next: ["outlook", "education"], file: "salary.yaml"),
      ])
  }

  @Test func `what was packed is read back equal`() {
    let cues = Cues([
      Cues.Entry(.leave, lines: ["stop", "[i] want out"]), Cues.Entry(.doubt, within: ["not sure"]),
    ])
    let texts = IntentTexts(intents, cues: cues)
    #expect(IntentTexts(packed: texts.packed) == texts)
    #expect(IntentTexts(packed: IntentTexts([], cues: cues).packed) == IntentTexts([], cues: cues))
    #expect(IntentTexts(packed: IntentTexts([]).packed) == IntentTexts([]))
  }

  @Test func `foreign bytes give nothing`() {
    #expect(IntentTexts(packed: Array("hello".utf8)) == nil)
    #expect(IntentTexts(packed: Tiny.reader.packed) == nil)
    #expect(IntentTexts(packed: Array(IntentTexts([intents[0]]).packed.dropLast(12))) == nil)
  }
}

extension Reader {
  fileprivate init?(packed bytes: [UInt8]) {
    let own = OwnMemory(bytes)
    self.init(packed: UnsafeRawBufferPointer(start: own.base, count: bytes.count), keptBy: own)
  }
}
