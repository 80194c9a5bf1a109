import Language
import Testing

@testable import Understanding

@Suite struct NamesTests {
  private var list: NameList {
    var list = NameList()
    list.add("Full-Stack Tuners", careers: [0])
    list.add("tuner", careers: [0])
    list.add("Bell Ringers", careers: [1])
    list.add("ringer", careers: [1])
    list.add("town crier", careers: [1])
    list.add("Town Criers", careers: [2])
    list.add("ringing", careers: [1], isField: true)
    return list
  }

  private func entry(_ name: String, _ list: NameList) -> Names.Entry? {
    list.names.entry(Question(name).words.map(\.text)[...])
  }

  private func careers(_ name: String) -> [Int]? { entry(name, list)?.careers }

  @Test(arguments: ["bell ringer", "Bell Ringers", "bells ringers", "bell-ringer", "bellringer", "BELLRINGERS"])
  func `a name is known in singular and plural, with hyphens, with and without spaces`(name: String) {
    #expect(careers(name) == [1])
  }

  @Test(arguments: ["full stack tuner", "fullstack tuners", "full-stack-tuner", "FullStackTuner"])
  func `a name written with a hyphen is known without it`(name: String) {
    #expect(careers(name) == [0])
  }

  @Test func `a part of a name is no name, nor is a name with more to it`() {
    #expect(careers("bell") == nil)
    #expect(careers("full stack") == nil)
    #expect(careers("bell ringer school") == nil)
    #expect(careers("tunerx") == nil)
    #expect(careers("") == nil)
    #expect(entry("tuner", NameList()) == nil)
  }

  @Test func `every one of many names is found`() {
    var list = NameList()
    let names = (0..<500).map { "name\($0 * 7919 % 10_007)" }
    for (number, name) in names.enumerated() { list.add(name, careers: [number]) }
    let packed = list.names
    #expect(packed.count == 500)
    #expect(names.map { packed.entry([$0]) } == (0..<500).map { Names.Entry(careers: [$0]) })
  }

  @Test func `all names that begin at a word are found, the longest first`() {
    var list = list
    for (number, name) in ["bell", "bell ringer of towns", "bell tower"].enumerated() {
      list.add(name, careers: [5 + number])
    }
    let names = list.names
    func found(_ text: String, from start: Int = 0) -> [String] {
      let plain = Question(text).words.map { singular($0.text) }
      return names.entries(at: start, of: plain).map { "\($0.length): \($0.entry.careers[0])" }
    }
    #expect(found("bell ringers of towns earn") == ["4: 6", "2: 1", "1: 5"])
    #expect(found("the bell ringers", from: 1) == ["2: 1", "1: 5"])
    #expect(found("the bell ringers") == [])
    #expect(found("bell ringer of") == ["2: 1", "1: 5"])
    #expect(found("full stack") == [])
    #expect(found("full stack tuner") == ["3: 0"])
    #expect(found("bell", from: 1) == [])
    #expect(found("") == [])
  }

  @Test func `a name given for two careers means both, in the order given`() {
    #expect(careers("town crier") == [1, 2])
  }

  @Test func `a name given twice for one career means it once`() {
    var list = list
    list.add("Ringers", careers: [1])
    #expect(entry("ringer", list)?.careers == [1])
  }

  @Test func `a name of a better rank keeps what it means, whichever comes first`() {
    var list = list
    list.add("tuner", careers: [3], rank: 1)
    #expect(entry("tuner", list)?.careers == [0])
    list.add("caller", careers: [3, 1], rank: 2)
    list.add("callers", careers: [2], rank: 1)
    #expect(entry("caller", list)?.careers == [2])
  }

  @Test func `a name of a person outdoes that of a field, whichever comes first`() {
    var list = list
    #expect(entry("ringing", list) == Names.Entry(careers: [1], isField: true))
    list.add("ringing", careers: [2])
    #expect(entry("ringing", list) == Names.Entry(careers: [2], isField: false))
    list.add("ringing", careers: [0], isField: true)
    #expect(entry("ringing", list) == Names.Entry(careers: [2], isField: false))
  }

  @Test func `a name of more than sixteen words or of none is not taken`() {
    var list = NameList()
    let words = (1...17).map { "word\($0)" }
    list.add(words.joined(separator: " "), careers: [0])
    list.add("!?", careers: [0])
    #expect(list.names.count == 0)
    #expect(list.words == [:])
    list.add(words.dropLast().joined(separator: " "), careers: [0])
    #expect(entry(words.dropLast().joined(separator: " "), list)?.careers == [0])
  }

  @Test func `the words of names are counted, singular, without the shortest`() {
    #expect(
      list.words == [
        "full": 1, "stack": 1, "tuner": 2, "bell": 1, "ringer": 2, "town": 2, "crier": 2, "ringing": 1,
      ])
    var short = NameList()
    short.add("art gas men", careers: [0])
    #expect(short.words == [:])
  }

  @Test func `a name of two letters has its plural, unless that is another word`() {
    var list = NameList()
    for (number, name) in ["RN", "GP", "IT"].enumerated() { list.add(name, careers: [number]) }
    let names = list.names
    #expect(names.entry(["rns"]) == Names.Entry(careers: [0]))
    #expect(names.entry(["gp"]) == Names.Entry(careers: [1]))
    #expect(names.entry(["gps"]) == nil)
    #expect(names.entry(["its"]) == nil)
  }
}
