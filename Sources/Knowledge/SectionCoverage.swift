internal import Careers
internal import Catalogue

/// Which sections of which careers have something to say, written or composed from figures.
///
/// Composing a section only to learn whether it can be offered costs as much as saying it, so this is worked out once, when
/// the catalogue is compiled: one number a career, with a bit for each section.
package struct SectionCoverage: Sendable {
  private let masks: [UInt64]

  /// Changed whenever the layout changes, or what figures can carry.
  package static let layout = 1

  /// How many sections there can be.
  package static let width = 64

  /// One mask a career, with a bit for each section, in order.
  package init(masks: [UInt64]) { self.masks = masks }

  /// Whether the career with `number` has the section at `place`.
  func has(_ place: Int, career number: Int) -> Bool {
    masks.indices.contains(number) && place < Self.width && masks[number] & (1 << UInt64(place)) != 0
  }

  /// Little-endian, eight bytes a career.
  package var packed: [UInt8] { masks.flatMap { mask in (0..<8).map { UInt8(truncatingIfNeeded: mask >> (8 * $0)) } } }

  /// Reads what `packed` wrote; nil if it is not its work.
  package init?(packed bytes: UnsafeRawBufferPointer) {
    guard bytes.count % 8 == 0 else { return nil }
    masks = stride(from: 0, to: bytes.count, by: 8).map {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt64.self))
    }
  }
}
