/// `items` as a list inside a sentence: `a, b and c`; nothing for no items.
func listed(_ items: [String], _ joiner: String = "and") -> String {
  switch items.count {
  case 0: return ""
  case 1: return items[0]
  default: return items.dropLast().joined(separator: ", ") + " \(joiner) " + items[items.count - 1]
  }
}

/// `text` with a capital first letter.
func capitalized(_ text: String) -> String {
  text.isEmpty ? text : text.prefix(1).uppercased() + text.dropFirst()
}

/// `count` in words up to twelve, then in figures.
func counted(_ count: Int) -> String {
  let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
  return words.indices.contains(count) ? words[count] : String(count)
}

/// `number` with `places` decimals, no matter whether they are zero: `0.90`, `-1.25`.
func fixed(_ number: Double, _ places: Int = 2) -> String {
  let factor = places == 2 ? 100.0 : 10.0
  let scaled = Int((abs(number) * factor).rounded())
  let rest = String(scaled % Int(factor))
  let sign = number < 0 && scaled != 0 ? "-" : ""
  return sign + String(scaled / Int(factor)) + "." + String(repeating: "0", count: places - rest.count) + rest
}
