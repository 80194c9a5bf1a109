import Careers
import Sessions
import Testing

struct InterestProfileTests {
  /// Answers to every item: five for each interest, in the order of `Interest.allCases`.
  static func answers(_ lists: [[Int]]) -> [InterestItem.ID: InterestResponse] {
    var answers: [InterestItem.ID: InterestResponse] = [:]
    for (interest, list) in zip(Interest.allCases, lists) {
      let items = InterestItem.all.filter { $0.interest == interest }
      for (item, number) in zip(items, list) { answers[item.id] = InterestResponse(rawValue: number) }
    }
    return answers
  }

  @Test func `a score is the mean of the answers`() throws {
    let profile = try #require(
      InterestProfile(
        Self.answers([
          [5, 5, 4, 4, 5], [3, 3, 3, 3, 3], [1, 2, 1, 2, 1], [2, 2, 2, 2, 2], [3, 2, 3, 2, 3], [4, 3, 4, 3, 4],
        ])))
    #expect(profile.scores.map { ($0 * 10).rounded() / 10 } == [4.6, 3, 1.4, 2, 2.6, 3.6])
    #expect(profile.clarity == .clear)
    #expect(profile.ranked == [.realistic, .conventional, .investigative, .enterprising, .social, .artistic])
    #expect(profile.leading == [.realistic, .conventional])
  }

  @Test func `permuting the answers of one interest changes nothing`() throws {
    var dice = Dice(1)
    for _ in 0..<200 {
      let lists = Interest.allCases.map { _ in (0..<5).map { _ in Int.random(in: 1...5, using: &dice) } }
      let mixed = lists.map { $0.shuffled(using: &dice) }
      #expect(InterestProfile(Self.answers(lists)) == InterestProfile(Self.answers(mixed)))
    }
  }

  @Test func `answers less than a step apart make a flat profile`() {
    #expect(InterestProfile(Self.answers(Array(repeating: [3, 3, 3, 3, 3], count: 6)))?.clarity == .flat)
    let near = [
      [4, 4, 3, 3, 4], [3, 3, 3, 3, 3], [3, 3, 3, 3, 3], [3, 3, 3, 3, 3], [3, 3, 3, 3, 3], [3, 3, 3, 3, 3],
    ]
    #expect(InterestProfile(Self.answers(near))?.clarity == .flat)
    let apart = [[4, 4, 4, 4, 4]] + near.dropFirst()
    #expect(InterestProfile(Self.answers(apart))?.clarity == .clear)
  }

  @Test func `liking and hating the same kind of work in three kinds is contradictory`() {
    let torn = [5, 1, 5, 1, 5]
    let calm = [2, 2, 2, 2, 2]
    #expect(InterestProfile(Self.answers([torn, torn, calm, calm, calm, calm]))?.clarity == .clear)
    #expect(InterestProfile(Self.answers([torn, torn, torn, calm, calm, calm]))?.clarity == .contradictory)
  }

  @Test func `equal scores share a place, and four in the first place have no leader`() {
    #expect(InterestProfile(scores: [4, 2, 4, 1, 1, 1]).leading == [.realistic, .artistic])
    #expect(InterestProfile(scores: [4, 4, 4, 1, 1, 1]).leading == [.realistic, .investigative, .artistic])
    #expect(InterestProfile(scores: [4, 4, 4, 4, 1, 1]).leading == [])
    #expect(InterestProfile(scores: [5, 4, 4, 1, 1, 1]).leading == [.realistic, .investigative, .artistic])
    #expect(InterestProfile(scores: [5, 4, 4, 4, 1, 1]).leading == [.realistic])
    #expect(InterestProfile(scores: [5, 3, 2, 1, 1, 1]).leading == [.realistic])
  }

  @Test func `an interest without an answer neither draws nor repels`() throws {
    let profile = try #require(InterestProfile(Self.answers([[5], [3], [1]])))
    #expect(profile.scores == [5, 3, 1, 3, 3, 3])
    #expect(InterestProfile(Self.answers([[5], [3]])) == nil)
  }
}
