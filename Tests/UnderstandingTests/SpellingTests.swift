import Testing
import Understanding

@Suite struct SpellingTests {
  private func spelling(
    known: [String] = [], names: [String: Int] = [:], keywords: [String] = []
  ) -> Spelling {
    Spelling(known: known, names: names, keywords: keywords)
  }

  @Test func `a known word is never changed, in singular or plural`() {
    let spelling = spelling(known: ["celery", "trainers"], names: ["salary": 9, "celeri": 1], keywords: ["trainee"])
    for word in ["celery", "celeries", "trainer", "trainers"] {
      #expect(spelling.knows(word))
      #expect(spelling.correction(of: word) == nil, "\(word)")
    }
  }

  @Test func `common words and numbers are known without being told`() {
    let spelling = spelling(names: ["abouts": 1])
    for word in ["about", "would", "44580"] {
      #expect(spelling.knows(word))
      #expect(spelling.correction(of: word) == nil)
    }
    #expect(!spelling.knows("zork"))
  }

  @Test func `one slip is forgiven in a word of five to eight letters`() {
    let spelling = spelling(keywords: ["money", "training"])
    #expect(spelling.correction(of: "mxney") == "money")
    #expect(spelling.correction(of: "mxnex") == nil)
    #expect(spelling.correction(of: "trainign") == "training")
    #expect(spelling.correction(of: "trxinxng") == nil)
  }

  @Test func `two slips are forgiven in a word of nine letters and more`() {
    let spelling = spelling(names: ["archivist": 1, "lamplighter": 1])
    #expect(spelling.correction(of: "arxhivixt") == "archivist")
    #expect(spelling.correction(of: "arxhixixt") == nil)
    #expect(spelling.correction(of: "lampligter") == "lamplighter")
    #expect(spelling.correction(of: "lamligter") == "lamplighter")
    #expect(spelling.correction(of: "amligter") == nil)
  }

  @Test func `the letters are counted without the ending of the plural`() {
    let spelling = spelling(names: ["lamplighter": 1, "tuner": 1, "lamp": 1])
    #expect(spelling.correction(of: "lampligters") == "lamplighter")
    #expect(spelling.correction(of: "tunars") == "tuner")
    #expect(spelling.correction(of: "tums") == nil)
    #expect(spelling.correction(of: "tunrs") == nil)
  }

  @Test func `a swap of two letters is one slip`() {
    #expect(spelling(keywords: ["salary"]).correction(of: "slaary") == "salary")
    #expect(spelling(keywords: ["salary"]).correction(of: "aslary") == "salary")
  }

  @Test func `short words are neither corrected nor corrected to`() {
    #expect(spelling(keywords: ["wages"]).correction(of: "wags") == nil)
    #expect(spelling(names: ["lamp": 5], keywords: ["tool"]).correction(of: "lampz") == nil)
    #expect(spelling(names: ["lamp": 5], keywords: ["tool"]).correction(of: "tooll") == nil)
  }

  @Test func `words of other signs than letters and very long ones are left alone`() {
    let long = String(repeating: "lamp", count: 10)
    let spelling = spelling(names: ["salary": 1, long: 1])
    #expect(spelling.correction(of: "salary2") == nil)
    #expect(spelling.correction(of: "salarý") == nil)
    #expect(spelling.correction(of: long + "x") == nil)
    #expect(spelling.correction(of: String(long.dropLast()) + "x") == long)
  }

  @Test func `the nearest word wins, a keyword before a farther name`() {
    #expect(
      spelling(names: ["consulting": 9], keywords: ["consultant"]).correction(of: "consultent") == "consultant")
  }

  @Test func `among equally near words a name's comes before a keyword`() {
    #expect(spelling(names: ["ringer": 1], keywords: ["finger"]).correction(of: "hinger") == "ringer")
    #expect(spelling(names: ["finger": 1], keywords: ["ringer"]).correction(of: "hinger") == "finger")
  }

  @Test func `a name's word comes before a keyword even with another first letter`() {
    #expect(spelling(names: ["singer": 1], keywords: ["linger"]).correction(of: "lsinger") == "singer")
  }

  @Test func `among words of names one with the same first letter comes first, however rare`() {
    #expect(spelling(names: ["ringer": 9, "hunger": 1]).correction(of: "hinger") == "hunger")
  }

  @Test func `then the commoner word of names comes first, then the alphabet`() {
    #expect(spelling(names: ["finger": 1, "singer": 2]).correction(of: "hinger") == "singer")
    #expect(spelling(names: ["finger": 2, "singer": 1]).correction(of: "hinger") == "finger")
    #expect(spelling(names: ["singer": 2, "finger": 2]).correction(of: "hinger") == "finger")
    #expect(spelling(keywords: ["singer", "finger"]).correction(of: "hinger") == "finger")
  }

  @Test func `a word with two slips keeps its first letter`() {
    let spelling = spelling(names: ["cataloger": 1])
    #expect(spelling.correction(of: "catalogxx") == "cataloger")
    #expect(spelling.correction(of: "xatalogxr") == nil)
    #expect(spelling.correction(of: "xataloger") == "cataloger")
  }

  @Test func `a word that stands in a name is not corrected to itself`() {
    #expect(spelling(names: ["lampist": 1]).correction(of: "lampist") == nil)
  }
}
