package import Careers
internal import Knowledge
internal import Language

/// The kind of career, worked out from figures.
extension FactSheet {
  private var payLevel: PayLevel? {
    guard let median = number("wage.median"), let all = numberOfAll("wage.median"), all > 0 else { return nil }
    return PayLevel(median: median, all: all)
  }

  package var type: SectionText? {
    guard let growth else { return nil }
    var draft = Draft()
    draft.say(
      kind.map { "\(capitalized(title.subject)) have \($0)." },
      "The number of jobs \(Self.place) is projected to show \(trend) \(span), against \(trendOfAll) for all occupations.",
      payLevel == nil
        ? nil
        : "The median pay is {wage.median} a year ({date wage.median}), against {wage.median@\(Self.all)} for all occupations.",
      from: [])
    draft.answer("stable", is: stability(growth), security(growth), openings(growth))
    return draft.text
  }

  /// The kind of career in a few words: `well-paid work in a growing occupation that usually asks for a degree`.
  var kind: String? {
    guard let growth else { return nil }
    let work =
      switch payLevel {
      case nil: "work"
      case .low: "lower-paid work"
      case .middling: "work with middling pay"
      case .good: "well-paid work"
      case .high: "very well-paid work"
      }
    let (occupation, link) =
      switch growth {
      case .shrinkingFast: ("a fast-shrinking occupation", "that")
      case .shrinking: ("a shrinking occupation", "that")
      case .level: ("an occupation that hardly changes in size", "and")
      case .slow: ("a slowly growing occupation", "that")
      case .average: ("an occupation that grows about as fast as others", "and")
      case .fast: ("an occupation that grows faster than most", "and")
      case .veryFast: ("a fast-growing occupation", "that")
      }
    let entry = entryLevel.map { level in
      switch level {
      case .open: "is open without a diploma"
      case .highSchool: "is open with a high school diploma"
      default: "usually asks for \(level.name)"
      }
    }
    return "\(work) in \(occupation)" + (entry.map { " \(link) \($0)" } ?? "")
  }

  /// The rule behind `kind`, with the figures it looked at.
  var kindRule: String {
    var parts = ["The type is worked out from three official figures."]
    if let growth, let change = figure("projection.change"),
      let all = knowledge.figure(FigureReference(name: "projection.change", key: Self.all), of: career)
    {
      parts.append(
        "Growth: \(change.spokenTrend) in jobs, \(change.date.spoken), against \(all.spokenTrend) for all occupations; that counts as \(growth.name)."
      )
    } else {
      parts.append("Growth: not published, so there is no type.")
    }
    if let payLevel, let median = figure("wage.median"),
      let all = knowledge.figure(FigureReference(name: "wage.median", key: Self.all), of: career)
    {
      parts.append(
        "Pay: a median of \(median.spoken) a year, \(median.date.spoken), against \(all.spoken) for all occupations; that counts as \(payLevel.name)."
      )
    } else {
      parts.append("Pay: no yearly median to compare, so it is left out.")
    }
    parts.append(
      entryLevel.map { "Way in: the usual entry level is “\($0.rawValue)”." }
        ?? "Way in: not published, so it is left out."
    )
    return parts.joined(separator: " ")
  }
}

extension FactText {
  /// How the type of `career` comes about, for `/why`.
  ///
  /// Growth: a projected change of at most one percent either way is steady; below it the occupation shrinks, from five
  /// percent on fast; a rise is compared with that of all occupations (within one point of it, less, more, at least twice
  /// as much). Pay: the yearly median is low under four fifths of that of all occupations, near the middle up to six
  /// fifths, good below twice as much, high from there. Way in: the usual schooling for entry, as published.
  package func typeRule(for career: Career) -> String { FactSheet(career, knowledge).kindRule }
}
