import Careers
import FoundationEssentials
import Language
import TestSupport
import Testing

@testable import Understanding

@Suite struct CuesTests {
  private let shipped = Cues.read(CorpusFolder(TinyCorpus.intents))

  @Test func `the file that ships has no fault, and every example in it is read as it says`() {
    #expect(shipped.faults.map(\.description) == [])
    #expect(shipped.source.faults.map(\.description) == [])
    #expect(shipped.source.cues.entries.map(\.cue) == Cue.allCases)
    #expect(shipped.source.examples.count > 150)
  }

  @Test func `several cues in a line are all read, and any other word makes it none`() {
    let cues = shipped.source.cues
    func reading(_ line: String) -> Set<Cue> { cues.reading(Question(line), as: [.consent, .saveNothing, .leave]) }
    #expect(reading("yes but don't save it") == [.consent, .saveNothing])
    #expect(reading("get me out of here, and delete what i said!") == [.leave, .saveNothing])
    #expect(reading("ok thanks") == [.consent])
    #expect(reading("thanks") == [])
    #expect(reading("yes to nursing") == [])
    #expect(reading("") == [])
  }

  @Test(arguments: [
    ("i just wanted to ask about electricians", "electricians"),
    ("No, I only wanted to ask how much Electricians make.", "how much Electricians make."),
    ("stop this. i just wanted to ask about RNs", "RNs"), ("i just have a question about pay", "pay"),
    ("i just wanted to ask", nil), ("i like electricians", nil),
  ])
  func `what somebody wants to ask instead is told as it was typed`(line: String, rest: String?) {
    #expect(shipped.source.cues.rest(of: .ask, in: Question(line)) == rest)
  }

  @Test(arguments: [
    ("[i] (want|would like) out", ["want out", "i would like out"], ["i out", "i want", "out"]),
    ("a [b [c]] d", ["a d", "a b d", "a b c d"], ["a c d", "a b c"]),
    ("Don't (go)", ["do not go"], ["dont go"]), ("ask {rest}", ["ask me", "ask a b c"], ["ask", "me ask"]),
  ])
  func `a pattern has words, choices and what may be missing`(text: String, all: [String], none: [String]) throws {
    let pattern = try CuePattern(text)
    func isWhole(_ line: String) -> Bool {
      let words = line.split(separator: " ").map(String.init)
      return pattern.ends(in: words, from: 0).contains(words.count)
    }
    #expect(all.filter { !isWhole($0) } == [])
    #expect(none.filter(isWhole) == [])
    #expect(try CuePattern(folded: pattern.folded) == pattern)
  }

  private func faults(_ text: String) throws -> [String] {
    let folder = try TemporaryFolder()
    try TinyCorpus.put(text, folder.file("cues.yaml"))
    return Cues.read(CorpusFolder(folder.path)).faults.map(\.description)
  }

  @Test func `a fault is told with its line and what to do`() throws {
    let good = "    means: x\n    match: [a]\n    not: [b]\n"
    expectText(
      try faults(
        """
        cues:
          - cue: leaf
        \(good)  - cue: leave
            lines:
              - "(stop|quit"
              - "stop)"
              - "[stop]"
              - "a {rest} b"
              - "a {words}"
        \(good)    mach: []
          - cue: leave
            means: x
          - cue: ask
        \(good)extra: 1

        """
      ).joined(separator: "\n"),
      """
      cues.yaml:2: cannot be understood: there is no cue “leaf”; there are leave, ask, ask-career, save-nothing, consent, refuse, refuse-saving, doubt, asks-privacy, asks-duty, asks-form and filler
      cues.yaml:8: cannot be understood: “(stop|quit”: a bracket is not closed; close it with its own kind
      cues.yaml:9: cannot be understood: “stop)”: “|”, “)” or “]” stands outside of brackets
      cues.yaml:10: cannot be understood: “[stop]”: all of it may be missing; write a word that must be there
      cues.yaml:11: cannot be understood: “a {rest} b”: only {rest} may stand in braces, and only at the end
      cues.yaml:12: cannot be understood: “a {words}”: only {rest} may stand in braces, and only at the end
      cues.yaml:16: unknown field “mach”; correct or remove it
      cues.yaml:17: cannot be understood: “leave” has no examples under “match”; add some
      cues.yaml:17: cannot be understood: “leave” has no examples under “not”; add some
      cues.yaml:17: cannot be understood: the cue “leave” stands twice
      cues.yaml:23: unknown field “extra”; correct or remove it
      """)
    #expect(try faults("cues: []\n").count == Cue.allCases.count)
    #expect(try faults("cues: []\n").first == "cues.yaml: cannot be understood: the cue “leave” is missing")
    let folder = try TemporaryFolder()
    #expect(
      Cues.read(CorpusFolder(folder.path)).faults.map(\.description) == ["cues.yaml: cannot be read: it is not there"])
  }

  @Test func `an example that is read otherwise is a fault of the file`() throws {
    let folder = try TemporaryFolder()
    try TinyCorpus.put(
      "cues:\n  - cue: leave\n    means: x\n    lines: [stop]\n    match: [stop, halt]\n    not:\n      - go\n      - stop\n",
      folder.file("cues.yaml"))
    #expect(
      Cues.read(CorpusFolder(folder.path)).source.faults.map(\.description) == [
        "cues.yaml:5: “halt” is not read as leave; add a pattern, or reword it",
        "cues.yaml:8: “stop” is read as leave; make its patterns narrower, or reword it",
      ])
  }
}
