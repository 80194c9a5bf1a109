internal import Careers
internal import Knowledge
internal import Language

/// In which industries the occupation works, by the handbook's largest employers.
extension FactSheet {
  /// An industry with many of the jobs.
  private struct Industry {
    /// Its name in a sentence.
    let name: String
    /// The token of its share of the jobs.
    let share: String
    /// Whether it stands for people who work for themselves.
    let isOwn: Bool
  }

  private var industries: [Industry] {
    (1...5).compactMap { number in
      guard let name = words("industry.\(number).name"), has("industry.\(number).share") else { return nil }
      return Industry(
        name: Self.spoken(name), share: "{industry.\(number).share}", isOwn: name.hasPrefix("Self-employed"))
    }
  }

  /// `Hospitals; state, local, and private` as `hospitals, public and private`.
  private static func spoken(_ name: String) -> String {
    for (owners, before, after) in [
      ("; state, local, and private", "", ", public and private"), ("; state and local", "state and local ", ""),
    ] where name.hasSuffix(owners) {
      return before + spoken(String(name.dropLast(owners.count))) + after
    }
    return ShareReason.spoken([name.with(",", for: ";")])[0]
      .with(
        "government outside schools and hospitals", for: "government outside state and local education and hospitals"
      )
      .with("government outside schools and hospitals", for: "government outside education and hospitals")
  }

  /// What the shares are of, when it is a wider group.
  private var industryGroup: String? {
    words("industry.of").map {
      " The Occupational Outlook Handbook counts them together with others, as \(SpokenTitle($0).whole)."
    }
  }

  private var year: String { projectionYears.map { " in \($0.first)" } ?? "" }

  /// `Hospitals, public and private, with 59 percent of the jobs`.
  private func clause(_ industry: Industry, of jobs: Bool = false) -> String {
    (industry.isOwn ? "those who work for themselves" : industry.name)
      + (industry.name.contains(",") ? ", with " : " with ") + industry.share
      + (jobs ? " of the jobs \(Self.place)" : "")
  }

  var sectors: SectionText? {
    let industries = industries
    guard let first = industries.first else { return nil }
    var draft = Draft()
    draft.say(
      first.isOwn
        ? "The largest part of \(title.subject) work for themselves: \(first.share) \(Self.place)\(year)."
        : "The industry with the most \(title.subject.hasSuffix(",") ? String(title.subject.dropLast()) : title.subject) is \(clause(first, of: true))\(year).",
      industryGroup)
    let others = industries.dropFirst()
    if !others.isEmpty {
      draft.item("Next: " + listedNames(others.map { clause($0) }).with(";", for: ",;") + ".")
    }
    return draft.text
  }

  var employers: SectionText? {
    let places = industries.filter { !$0.isOwn }
    guard let first = places.first else { return nil }
    var draft = Draft()
    draft.say(
      "Most often \(title.subject) are hired in \(clause(first, of: true))\(year).", industryGroup)
    if places.count > 1 {
      draft.item("Also: " + listedNames(places.dropFirst().map { clause($0) }) + ".")
    }
    if let own = industries.first(where: \.isOwn) { draft.item("\(capitalized(own.share)) work for themselves.") }
    draft.item(
      "The figures name industries, not companies. A job board, or your state's labor office, shows who is hiring near you.",
      from: [.own])
    return draft.text
  }
}
