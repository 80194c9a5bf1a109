/// FNV-1a (Fowler, Noll, Vo) over bytes: a number that is the same on every machine and in every run.
///
/// Inlined, since three hundred of them are a good part of a reading.
package struct FNVHash<Number: FNVNumber> {
  package var value: Number

  @inlinable package init() { value = Number.fnvOffset }

  /// Of the bytes of `text`.
  @inlinable package init(_ text: String) {
    self.init()
    take(text)
  }

  @inlinable package mutating func take(_ byte: UInt8) {
    value = (value ^ Number(truncatingIfNeeded: byte)) &* Number.fnvPrime
  }

  @inlinable package mutating func take(_ text: String) { for byte in text.utf8 { take(byte) } }
}

/// A width that the hash is defined for.
package protocol FNVNumber: FixedWidthInteger & UnsignedInteger {
  static var fnvOffset: Self { get }
  static var fnvPrime: Self { get }
}

extension UInt32: FNVNumber {
  @inlinable package static var fnvOffset: UInt32 { 0x811C_9DC5 }
  @inlinable package static var fnvPrime: UInt32 { 0x0100_0193 }
}

extension UInt64: FNVNumber {
  @inlinable package static var fnvOffset: UInt64 { 0xCBF2_9CE4_8422_2325 }
  @inlinable package static var fnvPrime: UInt64 { 0x0000_0100_0000_01B3 }
}
