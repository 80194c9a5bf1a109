package import Careers
internal import Language

/// Why the part that an occupation has in the staff of some industries is projected to grow or shrink.
package struct ShareReason {
  package let isRise: Bool
  let cause: Cause
  /// The clause after `because`.
  package let clause: String
  /// What the cause says of computers and machines.
  package let means: CauseWords.Means?
  /// The industries, most general first; empty for all together.
  package private(set) var industries: [String]

  /// Reads `items` such as `down|automation|Coal mining`, those with one cause and direction together; others are left out,
  /// and so are causes for whose direction `words` has nothing.
  package static func read(_ items: [String], words: (Cause) -> CauseWords?) -> [ShareReason] {
    var reasons: [ShareReason] = []
    for item in items {
      let parts = item.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, parts[0] == "up" || parts[0] == "down", let cause = Cause(rawValue: parts[1]) else {
        continue
      }
      let isRise = parts[0] == "up"
      let industry = parts[2].hasPrefix("Total, all") ? nil : parts[2]
      if let index = reasons.firstIndex(where: { $0.isRise == isRise && $0.cause == cause }) {
        if let industry, !reasons[index].industries.isEmpty { reasons[index].industries.append(industry) }
      } else if let known = words(cause), let clause = isRise ? known.rise : known.fall {
        reasons.append(
          ShareReason(
            isRise: isRise, cause: cause, clause: clause, means: known.means,
            industries: industry.map { [$0] } ?? []))
      }
    }
    return reasons
  }

  /// `in coal mining and in metal ore mining`, or `across all industries`.
  package var place: String {
    industries.isEmpty ? "across all industries" : listed(Self.spoken(industries).prefix(2).map { "in \($0)" })
  }

  /// The industries as they stand in a sentence; the branches of one industry that differ by owner are one.
  package static func spoken(_ industries: [String]) -> [String] {
    var owners: [(industry: String, owners: [String])] = []
    for industry in industries {
      var name = industry
      if let open = name.lastIndex(of: "("), name.hasSuffix(")"), name[open...].contains(where: \.isNumber) {
        name = String(name[..<open].reversed().drop { $0 == " " }.reversed())
      }
      name = name.prefix(1).lowercased() + name.dropFirst()
      name = name.with(" outside ", for: ", excluding ").with("outside the postal", for: "outside postal")
        .with("the federal government", for: "federal government")
      for goods in ["durable goods", "nondurable goods"] where name == "merchant wholesalers, \(goods)" {
        name = "\(goods) merchant wholesalers"
      }
      let owner = [", private", ", local", ", state"].first(where: name.hasSuffix)
      name = owner.map { String(name.dropLast($0.count)) } ?? name
      let word = owner.map { String($0.dropFirst(2)) }
      if let index = owners.firstIndex(where: { $0.industry == name }) {
        if let word { owners[index].owners.append(word) }
      } else {
        owners.append((name, word.map { [$0] } ?? []))
      }
    }
    return owners.map { $0.owners.isEmpty ? $0.industry : listed($0.owners) + " " + $0.industry }
  }
}
