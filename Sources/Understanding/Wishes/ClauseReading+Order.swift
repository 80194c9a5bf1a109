/// Reading how found careers are to be sorted: “highest paying”, “sort by openings”, “least school”.
extension ClauseReading {
  private static let orders: [(Criteria.Order, phrases: [String], topics: [String])] = [
    (
      .pay,
      [
        "highest paying", "highest paid", "best paid", "best paying", "top paying", "pays the most", "pay the most",
        "pays best", "pay best", "pays the best", "most money", "highest pay", "highest salary",
        "best pay", "pays most", "pay most", "highest paid first",
        "highest salaries", "highest wages", "richest", "most pay", "make the most", "earn the most", "earns the most",
      ], ["pay", "salary", "money", "wage", "wages", "income", "earnings"]
    ),
    (.openings, ["most openings", "most jobs", "most vacancies"], ["openings", "vacancies", "demand"]),
    (.growth, [], ["growth", "outlook", "change", "future"]),
    (
      .schooling,
      [
        "least school", "least schooling", "shortest training", "least education", "shortest school",
        "quickest to get into",
      ], ["school", "schooling", "education", "training", "study"]
    ),
  ]

  /// All that asks for each order: its own phrases, and every way to say “sort by” its topics.
  private static let phrases = orders.map { order, phrases, topics in
    let sorted = ["sort", "sorted", "order", "ordered", "rank", "ranked", "arrange"].flatMap { verb in
      topics.flatMap {
        ["\(verb) by \($0)", "\(verb) them by \($0)", "\(verb) these by \($0)", "\(verb) it by \($0)"]
      }
    }
    return (order, phrases + sorted)
  }

  mutating func readOrder() {
    for (order, phrases) in Self.phrases {
      guard let place = scan.takeFirst(of: phrases) else { continue }
      if scan.polarity(of: place) != .plain { isUnsure = true }
      self.order = order
      return
    }
  }
}
