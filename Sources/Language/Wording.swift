/// `items` as a list inside a sentence, `a, b and c`, or where commas would make the ends unclear, with another `mark`
/// between them, `a; b; and c`; nothing for no items.
package func listed(_ items: [String], _ joiner: String = "and", partedBy mark: String = ",") -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: mark + " ") + (mark == "," ? "" : mark) + " \(joiner) " + last
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
