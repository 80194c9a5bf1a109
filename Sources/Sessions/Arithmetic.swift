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
          interest.rawValue, decimals(profile.scores[index], exactly: 1),
          decimals(match.candidate.traits.interests[interest] ?? 0, exactly: 2),
          decimals(deviation, exactly: 2), decimals(direction[index], exactly: 2),
          decimals(deviation * direction[index], exactly: 2),
        ]
      }
      parts.append(
        .table(
          Part.Table(
            headings: ["Interest", "You, 1-5", "It, 1-7", "You less mean", "It, scaled", "Product"], rows: rows)))
      let sum = match.parts.first { $0.kind == .interests }?.amount ?? 0
      parts.append(
        .paragraph(
          "The products add up to \(decimals(sum, exactly: 2)). Divided by the spread of your profile, \(decimals(profile.spread, exactly: 2)), that is a correlation of \(decimals(fit, exactly: 2)) on a scale from -1 to 1; from \(decimals(Match.close, exactly: 2)) on I call it close."
        ))
    } else {
      parts.append(.paragraph("\(title): your interests say nothing for or against it, because they are all alike."))
    }
    let added = match.parts.map { part in "\(Self.name(part.kind)) \(decimals(part.amount, exactly: 2))" }
    parts.append(.paragraph("Ranked by \(listed(added)): together \(decimals(match.score, exactly: 2))."))
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
