/// A major group of the official classification: the first two digits of a code.
enum MajorGroup: String {
  case management = "11"
  case business = "13"
  case computing = "15"
  case engineering = "17"
  case science = "19"
  case community = "21"
  case legal = "23"
  case education = "25"
  case arts = "27"
  case health = "29"
  case healthSupport = "31"
  case protection = "33"
  case food = "35"
  case cleaning = "37"
  case personal = "39"
  case sales = "41"
  case office = "43"
  case farming = "45"
  case construction = "47"
  case repair = "49"
  case production = "51"
  case transportation = "53"
  case military = "55"

  init?(code: String) { self.init(rawValue: String(code.prefix(2))) }

  /// The official name, in small letters.
  var official: String {
    switch self {
    case .management: "management occupations"
    case .business: "business and financial operations occupations"
    case .computing: "computer and mathematical occupations"
    case .engineering: "architecture and engineering occupations"
    case .science: "life, physical, and social science occupations"
    case .community: "community and social service occupations"
    case .legal: "legal occupations"
    case .education: "educational instruction and library occupations"
    case .arts: "arts, design, entertainment, sports, and media occupations"
    case .health: "healthcare practitioners and technical occupations"
    case .healthSupport: "healthcare support occupations"
    case .protection: "protective service occupations"
    case .food: "food preparation and serving related occupations"
    case .cleaning: "building and grounds cleaning and maintenance occupations"
    case .personal: "personal care and service occupations"
    case .sales: "sales and related occupations"
    case .office: "office and administrative support occupations"
    case .farming: "farming, fishing, and forestry occupations"
    case .construction: "construction and extraction occupations"
    case .repair: "installation, maintenance, and repair occupations"
    case .production: "production occupations"
    case .transportation: "transportation and material moving occupations"
    case .military: "military specific occupations"
    }
  }

  /// The field, after `belong to`.
  var field: String {
    switch self {
    case .management: "management"
    case .business: "business and finance"
    case .computing: "computing and mathematics"
    case .engineering: "architecture and engineering"
    case .science: "science"
    case .community: "community and social service"
    case .legal: "law"
    case .education: "education and libraries"
    case .arts: "arts, design, entertainment, sports and media"
    case .health, .healthSupport: "health care"
    case .protection: "protective services"
    case .food: "food service"
    case .cleaning: "cleaning and grounds care"
    case .personal: "personal care and service"
    case .sales: "sales"
    case .office: "office and administrative work"
    case .farming: "farming, fishing and forestry"
    case .construction: "construction and mining"
    case .repair: "installation, maintenance and repair"
    case .production: "manufacturing and production"
    case .transportation: "transportation and moving goods"
    case .military: "the armed forces"
    }
  }

  /// What people in it do, after `the part of work in which people …`.
  var work: String {
    switch self {
    case .management: "plan and direct the work of others"
    case .business: "keep organizations running on the business side"
    case .computing: "work with computers, data and numbers"
    case .engineering: "design and measure buildings, machines and systems"
    case .science: "study nature and society"
    case .community: "counsel, support and guide others"
    case .legal: "work with the law"
    case .education: "teach, or look after knowledge and collections"
    case .arts: "create, perform, design and report"
    case .health: "treat patients or do the technical side of care"
    case .healthSupport: "help patients and the staff who treat them"
    case .protection: "guard people, places and the law"
    case .food: "prepare and serve food"
    case .cleaning: "keep buildings and grounds clean and in order"
    case .personal: "look after the comfort, looks or leisure of others"
    case .sales: "sell"
    case .office: "keep offices and records in order"
    case .farming: "grow, catch or gather what nature gives"
    case .construction: "build things or take raw materials from the ground"
    case .repair: "install machines and systems and keep them working"
    case .production: "make things in plants and workshops"
    case .transportation: "move people and goods"
    case .military: "serve in the armed forces"
    }
  }

  /// Whether states often license work in it, so that the question must be asked.
  var isOftenLicensed: Bool {
    switch self {
    case .engineering, .community, .legal, .education, .health, .healthSupport, .protection, .personal, .construction,
      .repair, .transportation:
      true
    default: false
    }
  }
}
