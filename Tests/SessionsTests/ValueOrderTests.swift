import Sessions
import Testing

struct ValueOrderTests {
  /// A session that has come to the values, after `lines` were answered there.
  private func session(_ lines: String...) -> Session {
    var session = Session(.quick, started: TinyOccupations.today)
    let setting = TinyOccupations.setting()
    _ = session.begin(in: setting)
    for line in ["yes", "skip", "skip this part", "skip this part"] + lines { _ = session.answer(line, in: setting) }
    return session
  }

  @Test func `three questions put six values in order`() {
    let session = session("3 5", "1 4", "2")
    #expect(
      session.values.order == [.recognition, .achievement, .relationships, .conditions, .independence, .support])
    #expect(session.place == Session.Place(stage: .limits, number: 0))
  }

  @Test func `words and a turned order are understood`() {
    let session = session("pay and least: freedom", "least 1, most 3", "support")
    #expect(
      session.values.order == [.conditions, .relationships, .support, .recognition, .achievement, .independence])
  }

  @Test func `the same value twice, one number, or one beyond the list is asked again`() {
    #expect(session("3 3").values.choices.isEmpty)
    #expect(session("3").values.choices.isEmpty)
    #expect(session("3 9").values.choices.isEmpty)
  }

  @Test func `every order of six can be reached, each by one way`() {
    var found: Set<[WorkValue]> = []
    for order in permutations(WorkValue.allCases) {
      var lines: [String] = []
      var left = WorkValue.allCases
      var rest = order[...]
      while let most = rest.first, let least = rest.last, let one = left.firstIndex(of: most),
        let two = left.firstIndex(of: least)
      {
        lines.append("\(one + 1) \(two + 1)")
        left.removeAll { $0 == most || $0 == least }
        rest = rest.dropFirst().dropLast()
      }
      #expect(lines.count == 3)
      var session = session()
      for line in lines { _ = session.answer(line, in: TinyOccupations.setting()) }
      #expect(session.values.order == order)
      found.insert(order)
    }
    #expect(found.count == 720)
  }

  private func permutations(_ values: [WorkValue]) -> [[WorkValue]] {
    guard values.count > 1 else { return [values] }
    return values.flatMap { value in permutations(values.filter { $0 != value }).map { [value] + $0 } }
  }
}
