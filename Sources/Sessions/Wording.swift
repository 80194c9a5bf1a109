/// `number` with `places` decimals, no matter whether they are zero: `0.90`, `-1.25`.
func fixed(_ number: Double, _ places: Int = 2) -> String {
  let factor = places == 2 ? 100.0 : 10.0
  let scaled = Int((abs(number) * factor).rounded())
  let rest = String(scaled % Int(factor))
  let sign = number < 0 && scaled != 0 ? "-" : ""
  return sign + String(scaled / Int(factor)) + "." + String(repeating: "0", count: places - rest.count) + rest
}
