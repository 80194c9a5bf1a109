/// The reference code of a transcript, such as `K7QM-3XPR`.
///
/// Eight letters and digits, chosen at random from those that are not mistaken for one another when read aloud or copied
/// by hand; without vowels, so that none spells a word.
package struct Code: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// With its hyphen.
  package let description: String

  /// Twenty-one signs: 38,000,000,000 codes of eight.
  static let alphabet = Array("CDFGHJKMNPQRTWXY34679")
  private static let length = 8

  /// Reads a code as a person types it: capitals or not, with or without the hyphen; nil if it can be none.
  package init?(_ text: String) {
    let signs = text.uppercased().filter { $0 != "-" && $0 != " " }
    guard signs.count == Self.length, signs.allSatisfy(Self.alphabet.contains) else { return nil }
    description = signs.prefix(4) + "-" + signs.suffix(4)
  }

  /// A new code. The store sees to it that none is given twice.
  package static func random() -> Code {
    Code(signs: (0..<length).map { _ in alphabet[Int.random(in: alphabet.indices)] })
  }

  private init(signs: [Character]) { description = String(signs.prefix(4)) + "-" + String(signs.suffix(4)) }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let code = Code(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "a code such as K7QM-3XPR is expected")
    }
    self = code
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  package static func < (left: Code, right: Code) -> Bool { left.description < right.description }
}
