import Careers
import Testing
import Understanding

@Suite struct KeywordsTests {
  private let intents = [
    Intent(
      id: "salary", keywords: [Intent.Cue("pay", 2), Intent.Cue("wages", 3)],
      phrases: [Intent.Cue("starting pay", 2.5), Intent.Cue("what do {career} make", 1.5)],
      against: [Intent.Cue("pay for school", 2)]),
    Intent(id: "education", keywords: [Intent.Cue("school", 3)], against: [Intent.Cue("wage", 0.5)]),
  ]

  /// The cues found in `text`, each as its intent, its text and its strength.
  private func hits(_ text: String) -> [String] {
    Keywords(intents).hits(in: exampleWords(text)).map { "\(intents[$0.intent].id): \($0.text) \($0.strength)" }
  }

  @Test func `a keyword is found in every form of the word`() {
    #expect(hits("the wage") == ["salary: wages 3.0", "education: wage -0.5"])
    #expect(hits("Paying!") == ["salary: pay 2.0"])
    #expect(hits("schools") == ["education: school 3.0"])
  }

  @Test func `words of no intent find nothing`() {
    #expect(hits("how are you") == [])
    #expect(hits("") == [])
  }

  @Test func `a phrase is found only where its words stand together`() {
    #expect(hits("the starting pay is") == ["salary: starting pay 2.5", "salary: pay 2.0"])
    #expect(hits("starting to pay") == ["salary: pay 2.0"])
    #expect(hits("pay starting") == ["salary: pay 2.0"])
  }

  @Test func `a phrase cut off by the end of the question is not found`() {
    #expect(hits("pay for") == ["salary: pay 2.0"])
  }

  @Test func `a career in a phrase stands for any career, one or many`() {
    for career in ["{career}", "{career}s", "{career2}", "{career}'s"] {
      #expect(hits("what do \(career) make") == ["salary: what do {career} make 1.5"], "\(career)")
    }
    #expect(hits("what do they make") == [])
  }

  @Test func `a cue that speaks against has a strength below zero`() {
    #expect(
      hits("who can pay for school") == ["salary: pay 2.0", "salary: pay for school -2.0", "education: school 3.0"])
  }

  @Test func `hits stand in the order of their first words, and a word said twice counts once`() {
    #expect(hits("school pay school pays") == ["education: school 3.0", "salary: pay 2.0"])
  }

  @Test func `no more than two full strengths count, for or against`() {
    let words = ["one", "two", "three", "four"]
    let classifier = Classifier.learning(from: [
      Intent(id: "for", keywords: words.map { Intent.Cue($0, 3) }),
      Intent(id: "against", against: words.map { Intent.Cue($0, 3) }),
    ])
    func margins(_ text: String) -> [Float] { classifier.scores(for: exampleWords(text)).map(\.margin) }
    let one = margins("one")
    let two = margins("one two")
    #expect(one[0] > 0 && one[1] == -one[0])
    #expect(two == [one[0] * 2, one[1] * 2])
    #expect(margins("one two three") == two)
    #expect(margins("one two three four") == two)
  }

  @Test func `the hits of one intent are its own`() {
    let classifier = Classifier.learning(from: intents)
    let words = exampleWords("the wage and the pay for school")
    #expect(classifier.hits(of: "education", in: words).map(\.text) == ["wage", "school"])
    #expect(classifier.hits(of: "nothing", in: words) == [])
  }
}
