internal import Language

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

  /// What was read beside the conditions, in sentences: preferences, what may be, what no figure judges, and what was not
  /// understood. `advice` follows what no figure judges.
  package func notes(advice: String = "") -> [String] {
    var notes: [String] = []
    if !rather.isEmpty {
      notes.append("Rather, but no limit: \(listed(rather.map(\.spoken), "and")). It takes nothing off the list.")
    }
    if !allowed.isEmpty { notes.append("Fine with you, so no limit: \(quoted(allowed, "and")).") }
    if !unjudged.isEmpty {
      notes.append(
        "I cannot judge \(quoted(unjudged, "or")): no figure here says it.\(advice.isEmpty ? "" : " \(advice)")")
    }
    if !missed.isEmpty { notes.append("I did not take in \(quoted(missed, "or")).") }
    return notes
  }

  /// The first few of `texts`, in quotation marks, none of them long.
  private func quoted(_ texts: [String], _ joiner: String) -> String {
    var items = texts.prefix(Self.quotes).map { "“\(Self.shortened($0))”" }
    if texts.count > Self.quotes { items.append("\(counted(texts.count - Self.quotes)) more") }
    return listed(items, texts.count > Self.quotes ? "and" : joiner)
  }

  /// So many quotations a sentence can bear, and letters a quotation.
  private static let quotes = 4
  private static let quoteLength = 60

  private static func shortened(_ text: String) -> String {
    guard text.count > quoteLength else { return text }
    let start = text.prefix(quoteLength)
    return (start.lastIndex(of: " ").map { String(start[..<$0]) } ?? String(start)) + " …"
  }

  /// The commas of numbers are followed by no space, and make nothing unclear.
  private func listed(_ items: [String], _ joiner: String) -> String {
    Language.listed(items, joiner, partedBy: items.contains { $0.contains(", ") } ? ";" : ",")
  }
}
