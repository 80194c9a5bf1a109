/// The usual schooling for entry, by the official words, in rising order.
package enum EntryLevel: String, CaseIterable, Comparable, Sendable {
  case open = "No formal educational credential"
  case highSchool = "High school diploma or equivalent"
  case someCollege = "Some college, no degree"
  case certificate = "Postsecondary nondegree award"
  case associate = "Associate's degree"
  case bachelor = "Bachelor's degree"
  case master = "Master's degree"
  case doctorate = "Doctoral or professional degree"

  package static func < (left: Self, right: Self) -> Bool {
    Self.allCases.firstIndex(of: left) ?? 0 < Self.allCases.firstIndex(of: right) ?? 0
  }

  /// Whether it is a degree of a college.
  package var isDegree: Bool { self >= .associate }

  /// The short name under which data files know it.
  package var id: String {
    switch self {
    case .open: "no-diploma"
    case .highSchool: "high-school"
    case .someCollege: "some-college"
    case .certificate: "certificate"
    case .associate: "associate"
    case .bachelor: "bachelor"
    case .master: "master"
    case .doctorate: "doctorate"
    }
  }

  /// The level with a short name; nil if there is none.
  package static func named(_ id: String) -> EntryLevel? { allCases.first { $0.id == id } }

  /// With its article: `a bachelor's degree`.
  package var name: String {
    switch self {
    case .open: "no diploma"
    case .highSchool: "a high school diploma or the equivalent"
    case .someCollege: "some college courses, but no degree"
    case .certificate: "a certificate or similar award earned after high school"
    case .associate: "an associate degree"
    case .bachelor: "a bachelor's degree"
    case .master: "a master's degree"
    case .doctorate: "a doctoral or professional degree"
    }
  }

  /// As a clause: `the usual way in is a bachelor's degree`.
  package var clause: String {
    switch self {
    case .open: "no diploma is asked for"
    case .someCollege: "the usual way in is some college without a degree"
    default: "the usual way in is \(name)"
    }
  }

  /// In a few words, after `usual entry:`.
  package var short: String {
    switch self {
    case .open: "no diploma"
    case .highSchool: "high school diploma"
    case .someCollege: "some college"
    case .certificate: "certificate after high school"
    case .associate: "associate degree"
    case .bachelor: "bachelor's degree"
    case .master: "master's degree"
    case .doctorate: "doctoral or professional degree"
    }
  }
}
