internal import Careers

/// A six-digit code of the Standard Occupational Classification of 2018, such as `25-4031`.
struct OccupationCode: Identifier {
  let name: String
  init(_ name: String) { self.name = name }

  /// The first two digits: the major group.
  var major: String { String(name.prefix(2)) }
}

/// A code of the O*NET-SOC taxonomy, such as `25-4031.00`: a six-digit code and two digits more.
struct OnetCode: Identifier {
  let name: String
  init(_ name: String) { self.name = name }

  /// The six-digit code it belongs to.
  var base: OccupationCode { OccupationCode(String(name.prefix(7))) }

  /// Whether it stands for the whole six-digit occupation: `.00`.
  var isWhole: Bool { name.hasSuffix(".00") }
}

extension RawTable.Row {
  /// The six-digit code in a cell.
  func occupation(_ column: Int) throws(ReleaseError) -> OccupationCode {
    let text = self[column]
    guard hasShape(text, "00-0000") else { throw error(.badCode(text, like: "25-4031")) }
    return OccupationCode(text)
  }

  /// The O*NET code in a cell.
  func onet(_ column: Int) throws(ReleaseError) -> OnetCode {
    let text = self[column]
    guard hasShape(text, "00-0000.00") else { throw error(.badCode(text, like: "25-4031.00")) }
    return OnetCode(text)
  }
}

/// Whether `text` has a digit wherever `shape` has one, and the same letters elsewhere.
func hasShape(_ text: String, _ shape: String) -> Bool {
  guard text.utf8.count == shape.utf8.count else { return false }
  return zip(text.utf8, shape.utf8).allSatisfy { letter, wanted in
    wanted == UInt8(ascii: "0") ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(letter) : letter == wanted
  }
}
