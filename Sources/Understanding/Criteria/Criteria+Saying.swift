extension Criteria {
  /// The conditions in words, in one line: `a median pay of at least $50,000 a year and no degree to enter`.
  ///
  /// Empty when there are none. Fields of which one is enough are joined by `or`.
  package var spoken: String {
    var items: [String] = []
    let fields = conditions.compactMap { condition -> String? in
      if case .field(let field, isWanted: true) = condition { field.name } else { nil }
    }
    if !fields.isEmpty { items.append("work in " + listed(fields, "or")) }
    for condition in conditions {
      if case .field(_, isWanted: true) = condition { continue }
      items.append(condition.spoken)
    }
    return listed(items, "and")
  }

  private func listed(_ items: [String], _ joiner: String) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    // A comma inside an item would make the ends unclear; those of numbers do not.
    let mark = items.contains { $0.contains(", ") } ? ";" : ","
    return items.dropLast().joined(separator: "\(mark) ") + (mark == ";" ? "; \(joiner) " : " \(joiner) ") + last
  }
}
