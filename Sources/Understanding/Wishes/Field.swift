/// A field of work that careers are looked for in, as a set of occupation codes.
///
/// Most are official major groups. Those that no official group draws (animals, outdoor work) are lists of our own,
/// made from titles, and say so.
package enum Field: String, CaseIterable, Sendable {
  case management, business, finance, computing, engineering, science, community, law, education, teaching, library,
    museums, arts, music, health, nursing, dental, protection, police, food, cleaning, personal, sales, office, farming,
    construction, repair, trades, production, transportation, military, animals, outdoors, children, vehicles, sports

  /// After `work in`.
  package var name: String {
    switch self {
    case .business: "business and finance"
    case .computing: "computing and mathematics"
    case .engineering: "architecture and engineering"
    case .community: "community and social service"
    case .education: "education and libraries"
    case .library: "libraries"
    case .museums: "museums and archives"
    case .arts: "arts, design, entertainment, sports and media"
    case .health: "health care"
    case .dental: "dental care"
    case .protection: "protective services"
    case .police: "law enforcement"
    case .food: "food service"
    case .cleaning: "cleaning and grounds care"
    case .personal: "personal care and service"
    case .office: "office and administrative work"
    case .farming: "farming, fishing and forestry"
    case .construction: "construction and mining"
    case .repair: "installation, maintenance and repair"
    case .trades: "the skilled trades (construction, repair and metalwork)"
    case .production: "manufacturing and production"
    case .transportation: "transportation and moving goods"
    case .military: "the armed forces"
    case .animals: "the care and study of animals (by a list of our own)"
    case .outdoors: "jobs mostly done outdoors (by a list of our own)"
    case .children: "the care and teaching of children (by a list of our own)"
    case .vehicles: "the repair of vehicles"
    default: rawValue
    }
  }

  /// Whether the occupation `code` belongs to it.
  package func contains(code: String) -> Bool {
    codes.contains { code.hasPrefix($0) }
  }

  /// The beginnings of the codes that belong to it.
  private var codes: [String] {
    switch self {
    case .management: ["11-"]
    case .business: ["13-"]
    case .finance: ["13-2", "11-3031", "41-303", "43-3"]
    case .computing: ["15-"]
    case .engineering: ["17-"]
    case .science: ["19-"]
    case .community: ["21-"]
    case .law: ["23-"]
    case .education: ["25-"]
    case .teaching: ["25-1", "25-2", "25-3"]
    case .library: ["25-402", "25-403", "43-4121"]
    case .museums: ["25-401"]
    case .arts: ["27-"]
    case .music: ["27-204", "27-2091", "27-4014", "49-9063", "25-1121"]
    case .health: ["29-", "31-"]
    case .nursing: ["29-1141", "29-1151", "29-1161", "29-1171", "29-2061", "31-113"]
    case .dental: ["29-102", "29-1292", "31-9091", "51-9081"]
    case .protection: ["33-"]
    case .police: ["33-1012", "33-302", "33-303", "33-305"]
    case .food: ["35-", "11-9051", "51-3011"]
    case .cleaning: ["37-"]
    case .personal: ["39-"]
    case .sales: ["41-", "11-2022"]
    case .office: ["43-"]
    case .farming: ["45-", "11-9013"]
    case .construction: ["47-"]
    case .repair: ["49-"]
    case .trades: ["47-1", "47-2", "47-4", "49-", "51-4041", "51-4111", "51-4121"]
    case .production: ["51-"]
    case .transportation: ["53-"]
    case .military: ["55-"]
    case .animals:
      [
        "19-1011", "19-1023", "29-1131", "29-2056", "31-9096", "33-3031", "33-9011", "39-2", "45-2021", "45-2093",
        "45-3031", "11-9013",
      ]
    case .outdoors:
      [
        "11-9013", "17-1022", "17-3031", "19-1031", "19-1032", "19-4071", "33-2022", "33-3031", "33-9092", "37-1012",
        "37-3", "45-1011", "45-2091", "45-2092", "45-2093", "45-3031", "45-4", "47-2021", "47-2051", "47-2061",
        "47-2071",
        "47-2072", "47-2073", "47-2181", "47-2221", "47-2231", "47-4031", "47-4051", "47-4061", "47-5", "49-9051",
        "49-9052", "49-9081", "53-5", "53-7121",
      ]
    case .children:
      [
        "11-9031", "21-1021", "25-2", "25-9042", "25-9043", "29-1221", "29-1243", "33-9094", "39-9011",
      ]
    case .vehicles: ["49-3"]
    case .sports: ["27-202", "29-9091", "39-9031", "29-1128"]
    }
  }

  /// The field that `words` as a whole are the name of; nil for other words.
  package init?(_ words: [String]) {
    let name = words.joined(separator: " ")
    guard let field = Self.allCases.first(where: { $0.words.contains(name) }) else { return nil }
    self = field
  }

  /// What people call it; the longer phrase is looked for first.
  var words: [String] {
    switch self {
    case .management: ["management", "managing people"]
    case .business: ["business"]
    case .finance: ["finance", "banking", "accounting"]
    case .computing: ["tech", "it", "computing", "computers", "computer", "software", "technology"]
    case .engineering: ["engineering", "architecture"]
    case .science: ["science", "sciences", "lab", "laboratory"]
    case .community: ["social work", "social service", "social services", "counseling", "community"]
    case .law: ["law", "legal"]
    case .education: ["education", "education training", "education and training"]
    case .teaching: ["teaching"]
    case .library: ["library", "libraries"]
    case .museums: ["museum", "museums", "archive", "archives"]
    case .arts: ["arts", "the arts", "media", "entertainment", "design"]
    case .music: ["music"]
    case .health:
      ["healthcare", "health care", "health", "medical", "medicine", "hospital", "hospitals", "medical field"]
    case .nursing: ["nursing"]
    case .dental: ["dental", "dentistry"]
    case .protection: ["protective service", "protective services", "security"]
    case .police: ["law enforcement", "police"]
    case .food: ["food", "food service", "cooking", "kitchen", "restaurant", "restaurants", "hospitality"]
    case .cleaning: ["cleaning"]
    case .personal: ["beauty", "personal care"]
    case .sales: ["sales", "selling", "retail"]
    case .office: ["office", "office work", "administrative", "clerical", "admin"]
    case .farming: ["farming", "agriculture", "farm", "farms", "forestry", "fishing"]
    case .construction: ["construction", "building trades", "mining"]
    case .repair: ["maintenance", "repair"]
    case .trades: ["trades", "the trades", "skilled trades", "trade"]
    case .production: ["manufacturing", "factory", "factories", "production"]
    case .transportation: ["transportation", "trucking", "driving", "logistics"]
    case .military: ["military", "armed forces", "army"]
    case .animals: ["animal", "animals", "dogs", "cats", "horses", "pets", "wildlife"]
    case .outdoors: ["outdoors", "outdoor", "outside", "nature", "open air"]
    case .children: ["children", "kids", "child care", "childcare"]
    case .vehicles: ["cars", "vehicles", "engines", "trucks"]
    case .sports: ["sports", "fitness"]
    }
  }
}
