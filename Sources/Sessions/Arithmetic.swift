internal import Answers
internal import Careers
internal import Language

/// The sum behind a match, line by line, for `/why`.
struct Arithmetic {
  let match: Match
  let profile: InterestProfile?

  /// A table of the six interests, the correlation that comes of it, and the summands of the score.
  var parts: [Part] {
    let title = match.candidate.title
    var parts: [Part] = []
    if let profile, let fit = match.fit, let direction = match.candidate.direction {
      parts.append(.paragraph("\(title): your answers beside its official interest profile."))
      let rows = Interest.allCases.indices.map { index -> [String] in
        let interest = Interest.allCases[index]
        let deviation = profile.deviations[index]
        return [
          interest.rawValue, fixed(profile.scores[index], 1), fixed(match.candidate.traits.interests[interest] ?? 0),
          fixed(deviation), fixed(direction[index]), fixed(deviation * direction[index]),
        ]
      }
      parts.append(
        .table(
          Part.Table(
            headings: ["Interest", "You, 1-5", "It, 1-7", "You less mean", "It, scaled", "Product"], rows: rows)))
      let sum = match.parts.first { $0.kind == .interests }?.amount ?? 0
      parts.append(
        .paragraph(
          "The products add up to \(fixed(sum)). Divided by the spread of your profile, \(fixed(profile.spread)), that is a correlation of \(fixed(fit)) on a scale from -1 to 1; from \(fixed(Match.close)) on I call it close."
        ))
    } else {
      parts.append(.paragraph("\(title): your interests say nothing for or against it, because they are all alike."))
    }
    let added = match.parts.map { part in "\(Self.name(part.kind)) \(fixed(part.amount))" }
    parts.append(.paragraph("Ranked by \(listed(added)): together \(fixed(match.score))."))
    return parts
  }

  private static func name(_ kind: Match.Part.Kind) -> String {
    switch kind {
    case .interests: "interests"
    case .values: "work values"
    case .openings: "openings a year"
    case .wanted: "your own words for it"
    case .refused: "your own words against it"
    }
  }
}
