internal import Language

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

  private static let rises = [
    "ageing": "there are more older people to serve",
    "ai": "artificial intelligence creates work for them",
    "automation": "automation creates work for them",
    "complexity": "the work is getting more complex",
    "demand": "more of what they provide is wanted",
    "digitisation": "there are more and more data to handle",
    "education": "changes in what people study, and how many do, add to their work",
    "electrification": "the change to other energy and vehicles, such as wind, sun or electric cars, brings work",
    "environment": "more care is taken of nature and the climate",
    "funding": "more is to be spent on their work",
    "health": "more health care is wanted",
    "infrastructure": "roads, grids or networks are built or mended",
    "new-technology": "new machines and techniques need people who know them",
    "online": "more is bought, booked or advertised on the internet",
    "outsourcing": "more of the work is handed to such employers",
    "relocation": "the place or the way in which the work is done is changing",
    "risk": "rules, safety or threats call for more of their work",
    "shared-tasks": "they take over tasks from other occupations",
    "tastes": "what people like to buy and do is moving their way",
  ]

  private static let falls = [
    "ai": "artificial intelligence is expected to do or speed up part of the work",
    "automation": "machines and programs are expected to do or speed up more of the work",
    "consolidation": "employers join together or pool their work",
    "digitisation": "digital data and files save part of the work",
    "education": "changes in what people study, and how many do, take from their work",
    "electrification": "the change to electric vehicles and other energy leaves less of this work",
    "funding": "less is to be spent on their work",
    "online": "more is done on the internet instead",
    "outsourcing": "more of the work goes to other firms or to temporary staff",
    "productivity": "better tools let one person do more",
    "relocation": "the place or the way in which the work is done is changing",
    "replacement": "there is less to install, repair or look after",
    "self-service": "customers do more themselves or by machine",
    "shared-tasks": "other occupations take over some of their tasks or posts",
    "tastes": "what people like to buy and do is moving away from it",
    "usage-decline": "there is less call for what they provide",
  ]
}
