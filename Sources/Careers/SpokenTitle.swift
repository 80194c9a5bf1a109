/// An official title as it stands in a sentence: in small letters, in the order of speech (`Cooks, Fast Food` gives
/// `fast food cooks`), and cut where its qualification begins.
package struct SpokenTitle: Equatable, Sendable {
  /// All of it: `preschool teachers, except special education`.
  package let whole: String
  /// What stands before the qualification: `preschool teachers`.
  package let head: String

  package init(_ title: String) {
    if let spoken = Self.irregular[title] {
      whole = spoken
      head = String(spoken.prefix(upTo: Self.qualification(of: spoken)))
      return
    }
    let lower = Self.lowercased(title)
    let place = Self.qualification(of: lower)
    head = Self.inSpokenOrder(String(lower[..<place]))
    whole = head + lower[place...]
  }

  /// The title as the subject of a verb: a qualification is closed by a comma.
  package var subject: String { head == whole ? whole : whole + "," }

  /// Titles that no rule brings into the order of speech.
  private static let irregular = [
    "Directors, Religious Activities and Education": "directors of religious activities and education",
    "Electrical and Electronics Repairers, Powerhouse, Substation, and Relay":
      "powerhouse, substation, and relay electrical and electronics repairers",
    "Entertainers and Performers, Sports and Related Workers, All Other":
      "entertainers, performers, sports and related workers, all other",
    "First-Line Supervisors of Helpers, Laborers, and Material Movers, Hand":
      "first-line supervisors of hand helpers, laborers, and material movers",
    "Physicians, Pathologists": "pathologists",
    "Pressers, Textile, Garment, and Related Materials": "pressers of textile, garment, and related materials",
    "Sales Representatives, Wholesale and Manufacturing, Except Technical and Scientific Products":
      "wholesale and manufacturing sales representatives, except technical and scientific products",
    "Sales Representatives, Wholesale and Manufacturing, Technical and Scientific Products":
      "wholesale and manufacturing sales representatives for technical and scientific products",
  ]

  /// Words that keep their capital.
  private static let proper: Set<String> = ["English"]

  /// In small letters, but for words with a capital inside (`CPA`) and proper names.
  private static func lowercased(_ title: String) -> String {
    let title = title.hasPrefix("Helpers--") ? "helpers of " + title.dropFirst("Helpers--".count) : title
    var bytes: [UInt8] = []
    bytes.reserveCapacity(title.utf8.count)
    for piece in title.utf8.split(omittingEmptySubsequences: false, whereSeparator: isJoint) {
      if piece.startIndex > title.startIndex { bytes.append(title.utf8[title.utf8.index(before: piece.startIndex)]) }
      if piece.dropFirst().contains(where: isCapital) || proper.contains(where: { $0.utf8.elementsEqual(piece) }) {
        bytes += piece
      } else if let first = piece.first, isCapital(first) {
        bytes.append(first | 0x20)
        bytes += piece.dropFirst()
      } else {
        bytes += String(Substring(piece)).lowercased().utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private static func isJoint(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2D || byte == 0x2F }

  /// Where what the title leaves out or takes in begins; its end, if nowhere.
  private static func qualification(of title: String) -> String.Index {
    for place in title.utf8.indices where title.utf8[place] == 0x2C {
      let rest = title.utf8[place...]
      if qualifications.contains(where: { rest.starts(with: $0.utf8) }) { return place }
    }
    return title.endIndex
  }

  private static let qualifications = [", except ", ", including ", ", all other"]

  /// `cooks, fast food` as `fast food cooks`; a list (`setters, operators, and tenders`) stays as it is.
  private static func inSpokenOrder(_ title: String) -> String {
    let bytes = title.utf8
    guard let comma = bytes.lastIndex(of: 0x2C) else { return title }
    let blank = bytes.index(after: comma)
    guard blank < bytes.endIndex, bytes[blank] == 0x20 else { return title }
    let last = title[bytes.index(after: blank)...]
    guard !last.utf8.starts(with: "and ".utf8), !last.utf8.starts(with: "or ".utf8) else { return title }
    return last + " " + title[..<comma]
  }
}
