/// The stem of a folded word: plural, `-ing` and `-ed` endings taken off.
///
/// A light stemmer, by rule and without a word list, so that it is the same everywhere and easy to foresee: `earns`,
/// `earning` and `earned` give `earn`; `libraries` gives `librari`, as does `library`. Words of three letters and words
/// with digits stay whole. A doubled consonant left by an ending is made single (`planning` gives `plan`).
package func stem(_ word: String) -> String {
  // Every rule begins at one of these letters.
  guard let last = word.utf8.last, "sgdey".utf8.contains(last) else { return word }
  var letters = Array(word.utf8)
  guard letters.count > 3, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }

  if ends(letters, "ies"), letters.count > 4 {
    letters.removeLast(2)
  } else if ends(letters, "sses") || ends(letters, "xes") || ends(letters, "ches") || ends(letters, "shes") {
    letters.removeLast(2)
  } else if ends(letters, "s"), !ends(letters, "ss"), !ends(letters, "us"), !ends(letters, "is") {
    letters.removeLast()
  }

  if ends(letters, "ing"), letters.count > 5, hasVowel(letters.dropLast(3)) {
    letters.removeLast(3)
    undouble(&letters)
  } else if ends(letters, "ed"), letters.count > 4, !ends(letters, "eed"), hasVowel(letters.dropLast(2)) {
    letters.removeLast(2)
    undouble(&letters)
  }

  if letters.count > 3, letters.last == UInt8(ascii: "e") {
    letters.removeLast()
  } else if letters.count > 3, letters.last == UInt8(ascii: "y") {
    letters[letters.count - 1] = UInt8(ascii: "i")
  }
  return String(decoding: letters, as: UTF8.self)
}

/// The singular of a folded word: only the plural ending is taken off, so that names stay readable.
///
/// `technicians` gives `technician`, `libraries` `library`, `bosses` `boss`; `-men` gives `-man` (`firemen`). Words
/// that only look plural (`bus`, `analysis`, `boss`) stay as they are.
package func singular(_ word: String) -> String {
  // Plurals end so: -s, -men, -people.
  guard let last = word.utf8.last, "sne".utf8.contains(last) else { return word }
  let letters = Array(word.utf8)
  guard letters.count > 3 else { return word }
  func dropping(_ count: Int, adding ending: String = "") -> String {
    String(decoding: letters.dropLast(count), as: UTF8.self) + ending
  }
  if word == "women" { return "woman" }
  if ends(letters, "people") { return letters.count == 6 ? word : dropping(6, adding: "person") }
  if ends(letters, "men"), letters.count > 4, word != "specimen", word != "regimen" { return dropping(2, adding: "an") }
  if ends(letters, "ies"), letters.count > 4 { return dropping(3, adding: "y") }
  if ends(letters, "sses") || ends(letters, "xes") || ends(letters, "ches") || ends(letters, "shes") {
    return dropping(2)
  }
  if ends(letters, "s"), !ends(letters, "ss"), !ends(letters, "us"), !ends(letters, "is") { return dropping(1) }
  return word
}

private func ends(_ letters: [UInt8], _ ending: StaticString) -> Bool {
  let count = ending.utf8CodeUnitCount
  guard letters.count >= count else { return false }
  for offset in 0..<count where letters[letters.count - count + offset] != ending.utf8Start[offset] { return false }
  return true
}

private func hasVowel(_ letters: ArraySlice<UInt8>) -> Bool {
  letters.contains { "aeiouy".utf8.contains($0) }
}

private func undouble(_ letters: inout [UInt8]) {
  guard let last = letters.last, letters.count > 3, letters[letters.count - 2] == last else { return }
  if !"lsz".utf8.contains(last) { letters.removeLast() }
}
