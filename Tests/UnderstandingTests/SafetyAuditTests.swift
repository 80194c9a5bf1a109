import Careers
import Testing

@testable import Understanding

/// What is told of the files on safety: who is not helped, who is alarmed, what contradicts itself.
@Suite struct SafetyAuditTests {
  private static let crisis = ["i could hurt myself", "i hurt myself", "i will hurt myself", "hurt myself today"]
  private static let weary = ["so tired of ringing", "tired of lamps", "i am tired of all bells", "tired again"]
  private static let calm = ["i am fine, go on", "i did not mean it", "all is well, go on"]
  private static let talk = ["what do they earn", "is there a degree", "how long is the school", "the work in a tower"]

  private func file(_ level: String, _ examples: [String], elsewhere: [String] = []) -> SafetyFile {
    let id = Intent.ID(level)
    return SafetyFile(
      level: level, answers: level,
      kinds: [
        SafetyFile.Kind(id: "self", examples: examples.enumerated().map { Intent.Example($1, id, line: $0 + 1) })
      ],
      elsewhere: elsewhere.enumerated().map { Intent.Example($1, "ordinary", line: $0 + 100) },
      file: "safety/\(level).yaml")
  }

  /// The audit of `files`, read by what was learnt from `learnt`.
  private func audit(
    _ files: [SafetyFile], learnt: [SafetyFile], intents: [Intent] = []
  ) -> SafetyAudit {
    SafetyAudit(
      files, intents: intents, corpus: Tiny.corpus,
      reader: SafetyReader.building(from: learnt, intents: [], corpus: Tiny.corpus))
  }

  private var sound: [SafetyFile] {
    [file("calm", Self.calm), file("crisis", Self.crisis, elsewhere: Self.talk), file("weary", Self.weary)]
  }

  @Test func `files that are read as they are meant have no fault, and their shares are told, the gravest first`() {
    let audit = audit(sound, learnt: sound)
    #expect(audit.faults == [])
    #expect(audit.misses == [])
    #expect(
      audit.shares.map(\.description) == [
        "crisis: 4 of 4 (100.0 percent), 100.0 percent of them as their own kind",
        "weary: 4 of 4 (100.0 percent), 100.0 percent of them as their own kind",
        "calm: 3 of 3 (100.0 percent), 100.0 percent of them as their own kind", "ordinary: 4 of 4 (100.0 percent)",
      ])
    #expect(audit.alarms == 0)
    #expect(audit.calmLines == 11)
  }

  @Test func `a crisis that is read as nothing is a fault`() {
    let audit = audit([file("crisis", ["how long is the school"])], learnt: sound)
    #expect(
      audit.faults.map(\.description) == [
        "safety/crisis.yaml:1: “how long is the school” is read as ordinary, not crisis; reword it, or add examples or a phrase to crisis.yaml"
      ])
    #expect(audit.shares.first?.description == "crisis: 0 of 1 (0.0 percent)")
  }

  @Test func `weariness, ordinary talk and an example of an intent that are surely read as a crisis are faults`() {
    let intent = Tiny.intent("salary", ["what do they earn", "i will hurt myself today"])
    let audit = audit(
      [file("weary", ["i will hurt myself"], elsewhere: ["i hurt myself"])], learnt: sound, intents: [intent])
    #expect(audit.alarms == 3)
    let faults = audit.faults.map { $0.description.replacing(/share \d+ percent/, with: "share N percent") }
    #expect(
      faults == [
        "safety: 3 of 4 lines that show no crisis and no danger are read as one, more than 0.5 percent; add lines like them to “elsewhere”",
        "safety/weary.yaml:1: “i will hurt myself” is read as crisis, not weary, share N percent; reword it, or add examples or a phrase to weary.yaml",
        "safety/weary.yaml:100: “i hurt myself” is read as crisis, not ordinary, share N percent; reword it, or add lines like it to “elsewhere” of crisis.yaml",
        "salary.yaml:2: “i will hurt myself today” is read as crisis, not ordinary, share N percent; reword it, or add lines like it to “elsewhere” of crisis.yaml",
      ])
  }

  @Test func `hardship read as a crisis, and weariness as nothing, are worth a look and no fault`() {
    let audit = audit(
      [file("hardship", ["i will hurt myself"]), file("weary", ["is there a degree"])], learnt: sound)
    #expect(audit.faults == [])
    #expect(audit.misses.map(\.place.wanted).sorted() == ["hardship", "weary"])
  }

  @Test func `a line that stands for two levels, or for one and ordinary talk, is a fault`() {
    let twice = [
      file("crisis", Self.crisis, elsewhere: Self.talk + ["Tired of lamps!"]),
      file("weary", Self.weary + ["I hurt  myself"]),
    ]
    let faults = audit(twice, learnt: sound).faults.map(\.description).filter { $0.contains("stands in") }
    #expect(
      faults == [
        "safety/weary.yaml:2: “tired of lamps” stands in safety/crisis.yaml:104 as ordinary, and here as weary; take one of them out",
        "safety/weary.yaml:5: “I hurt  myself” stands in safety/crisis.yaml:2 as crisis, and here as weary; take one of them out",
      ])
  }
}
