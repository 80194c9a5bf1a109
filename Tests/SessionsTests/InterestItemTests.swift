import Careers
import Sessions
import Testing

struct InterestItemTests {
  @Test func `there are thirty items, five for each interest`() {
    #expect(InterestItem.all.count == 30)
    for interest in Interest.allCases { #expect(InterestItem.all.count { $0.interest == interest } == 5) }
    #expect(Set(InterestItem.all.map(\.id)).count == 30)
  }

  @Test func `two neighbours never belong to the same interest, and every six hold each interest once`() {
    let interests = InterestItem.all.map(\.interest)
    #expect(!zip(interests, interests.dropFirst()).contains { $0 == $1 })
    for start in stride(from: 0, to: 30, by: 6) { #expect(Set(interests[start..<start + 6]).count == 6) }
  }

  @Test func `the quick form asks two for each interest`() {
    let items = InterestItem.items(.quick)
    #expect(items.count == 12)
    for interest in Interest.allCases { #expect(items.count { $0.interest == interest } == 2) }
  }

  @Test func `every activity completes the question it is asked with`() {
    for item in InterestItem.all {
      #expect(item.activity.first?.isLowercase == true, "\(item.id)")
      #expect(item.activity.last?.isLetter == true, "\(item.id)")
    }
  }
}
