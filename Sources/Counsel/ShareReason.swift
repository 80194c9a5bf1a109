/// Why the part that an occupation has in the staff of some industries is projected to grow or shrink.
struct ShareReason {
  let isRise: Bool
  let cause: String
  /// The industries, most general first; empty for all together.
  private(set) var industries: [String]

  /// Reads `items` such as `down|automation|Coal mining`, those with one cause and direction together; others are left out.
  static func read(_ items: [String]) -> [ShareReason] {
    var reasons: [ShareReason] = []
    for item in items {
      let parts = item.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, parts[0] == "up" || parts[0] == "down" else { continue }
      let isRise = parts[0] == "up"
      let industry = parts[2].hasPrefix("Total, all") ? nil : parts[2]
      if let index = reasons.firstIndex(where: { $0.isRise == isRise && $0.cause == parts[1] }) {
        if let industry, !reasons[index].industries.isEmpty { reasons[index].industries.append(industry) }
      } else {
        reasons.append(ShareReason(isRise: isRise, cause: parts[1], industries: industry.map { [$0] } ?? []))
      }
    }
    return reasons
  }

  /// Causes in which machines or programs do what people did.
  static let machines: Set = ["ai", "automation", "self-service"]

  /// Causes in which tools change what there is to do.
  static let tools: Set = ["digitisation", "online", "productivity"]

  /// The clause after `because`; nil for a cause without words.
  var clause: String? { (isRise ? Self.rises : Self.falls)[cause] }

  /// `in coal mining and in metal ore mining`, or `across all industries`.
  var place: String {
    industries.isEmpty ? "across all industries" : listed(Self.spoken(industries).prefix(2).map { "in \($0)" })
  }

  /// The industries as they stand in a sentence; the branches of one industry that differ by owner are one.
  static func spoken(_ industries: [String]) -> [String] {
    var owners: [(industry: String, owners: [String])] = []
    for industry in industries {
      var name = industry
      if let open = name.lastIndex(of: "("), name.hasSuffix(")"), name[open...].contains(where: \.isNumber) {
        name = String(name[..<open].reversed().drop { $0 == " " }.reversed())
      }
      name = name.prefix(1).lowercased() + name.dropFirst()
      name = name.replacing(", excluding ", with: " outside ").replacing("outside postal", with: "outside the postal")
        .replacing("federal government", with: "the federal government")
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

  private static let rises = [
    "ageing": "there are more older people to serve",
    "ai": "artificial intelligence creates work for them",
    "automation": "automation creates work for them",
    "complexity": "the work is getting more complex",
    "demand": "more of what they provide is wanted",
    "digitisation": "there are more and more data to handle",
    "education": "changes in what people study, and how many do, add to their work",
    "electrification": "electric vehicles, wind and solar power and energy saving bring work",
    "environment": "more care is taken of nature and the climate",
    "funding": "more money is set aside for their work",
    "health": "more health care is wanted",
    "infrastructure": "roads, grids and networks are being built and mended",
    "new-technology": "new machines and techniques need people who know them",
    "online": "more is bought, booked and advertised on the internet",
    "outsourcing": "more of the work is handed to firms of this kind",
    "relocation": "work moves there from other places",
    "risk": "danger, crime and rules call for more of their work",
    "shared-tasks": "they take over tasks from other occupations",
    "tastes": "what people like to buy and do is moving their way",
  ]

  private static let falls = [
    "ai": "artificial intelligence is expected to take over part of the work",
    "automation": "machines and programs are expected to do more of the work",
    "consolidation": "employers join together or share staff",
    "digitisation": "paper gives way to data",
    "education": "changes in what people study, and how many do, take from their work",
    "electrification": "electric vehicles and energy saving leave less of this work",
    "funding": "money for their work is tight",
    "online": "more is bought, booked and advertised on the internet instead",
    "outsourcing": "the work is handed to other firms or to temporary staff",
    "productivity": "better tools let one person do more",
    "relocation": "work moves from there to other places",
    "replacement": "things last longer, or are replaced rather than repaired",
    "self-service": "customers do more of it themselves",
    "shared-tasks": "other occupations take over some of their tasks",
    "tastes": "what people like to buy and do is moving away from it",
    "usage-decline": "what they provide is used less",
  ]
}
