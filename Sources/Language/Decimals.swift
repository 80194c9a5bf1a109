/// `number` with so many decimals, no matter whether they are zero: `0.90`, `-1.25`; what rounds to nothing has no sign.
///
/// Halves are rounded away from nothing.
package func decimals<Number: BinaryFloatingPoint>(_ number: Number, exactly places: Int) -> String {
  guard isWritable(number) else { return "\(number)" }
  let factor = (0..<places).reduce(1) { factor, _ in factor * 10 }
  let scaled = Int((number.magnitude * Number(factor)).rounded())
  let rest = String(scaled % factor)
  return (number < 0 && scaled != 0 ? "-" : "") + String(scaled / factor) + "."
    + String(repeating: "0", count: places - rest.count) + rest
}

/// `number` with at most so many decimals, and no zeros at their end: `6.8`, `4`.
package func decimals<Number: BinaryFloatingPoint>(_ number: Number, atMost places: Int) -> String {
  guard isWritable(number) else { return "\(number)" }
  return String(decimals(number, exactly: places).trimmingEnd { $0 == "0" }.trimmingEnd { $0 == "." })
}

/// Whether `number` can be written digit by digit: a number, and small enough for its places to mean something.
package func isWritable(_ number: some BinaryFloatingPoint) -> Bool { number.magnitude < 1e15 }
