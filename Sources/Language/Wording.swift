/// `items` as a list inside a sentence: `a, b and c`; nothing for no items.
package func listed(_ items: [String], _ joiner: String = "and") -> String {
  switch items.count {
  case 0: return ""
  case 1: return items[0]
  default: return items.dropLast().joined(separator: ", ") + " \(joiner) " + items[items.count - 1]
  }
}

/// `text` with a capital first letter.
package func capitalized(_ text: String) -> String {
  text.isEmpty ? text : text.prefix(1).uppercased() + text.dropFirst()
}

/// `count` in words up to twelve, then in figures.
package func counted(_ count: Int) -> String {
  let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
  return words.indices.contains(count) ? words[count] : String(count)
}
