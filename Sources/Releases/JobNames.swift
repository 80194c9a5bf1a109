internal import Language

/// The names in a published job title.
///
/// `Library Technical Assistant (LTA)` holds two, and so do `CEO (Chief Executive Officer)` and, with the short form in
/// the middle, `General Educational Development (GED) Examiner`. Brackets that only narrow the title down, as in
/// `Weapons Officer (Fleet Ballistic Missiles)`, stay where they are.
func jobNames(in title: String) -> [String] {
  guard let open = title.utf8.firstIndex(of: UInt8(ascii: "(")), let close = closing(open, in: title) else {
    return [title]
  }
  let before = String(title[..<open].trimmingSpaces)
  let inside = String(title[title.index(after: open)..<close].trimmingSpaces)
  let after = String(title[title.index(after: close)...].trimmingSpaces)
  if before.isEmpty || inside.isEmpty { return [title] }
  if after.isEmpty { return areForms(before, inside) ? [before, inside] : [title] }
  guard isShort(inside), !after.contains("(") else { return [title] }
  return ["\(before) \(after)", "\(inside) \(after)"]
}

private func closing(_ open: String.Index, in title: String) -> String.Index? {
  var depth = 0
  for index in title[open...].indices {
    if title[index] == "(" { depth += 1 }
    if title[index] == ")" { depth -= 1 }
    if depth == 0 { return index }
  }
  return nil
}

/// Whether two texts are a long and a short form of one name: one has an abbreviation in capitals, or a word of each
/// begins alike, or the letters of one stand in the other, in order.
private func areForms(_ one: String, _ other: String) -> Bool {
  if isShort(one) || isShort(other) || !beginnings(one).isDisjoint(with: beginnings(other)) { return true }
  return stand(other, in: one) || stand(one, in: other)
}

/// The first letters of the words, as many as tell one word from another: `lub`, `tec`.
private func beginnings(_ text: String) -> Set<Substring> {
  Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(3) }.filter { $0.count == 3 })
}

/// Whether some word is an abbreviation in capitals: `LTA`, `HR Rep`.
private func isShort(_ text: String) -> Bool {
  text.split { !$0.isLetter && !$0.isNumber }.contains { word in
    word.count > 1 && word.filter(\.isUppercase).count > 1 && word.filter(\.isLowercase).count <= 1
  }
}

private func stand(_ short: String, in long: String) -> Bool {
  var letters = long.lowercased().makeIterator()
  return short.lowercased().allSatisfy { letter in
    guard letter.isLetter else { return true }
    while let next = letters.next() { if next == letter { return true } }
    return false
  }
}
