/// `text` in lower case, with accents taken off Latin letters and typographic quotes and dashes made plain.
///
/// Only the letters that occur in Western European names are folded; other scripts stay as they are. One character may
/// become two (`ß` gives `ss`, `æ` gives `ae`).
package func folded(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for scalar in text.lowercased().unicodeScalars {
    if let plain = plainForms[scalar] {
      result += plain
    } else if !(0x0300...0x036F).contains(scalar.value) {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

private let plainForms: [Unicode.Scalar: String] = {
  var forms: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ð": "d", "þ": "th", "ł": "l", "đ": "d",
    "’": "'", "‘": "'", "´": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "‐": "-", "‑": "-", "…": "...",
  ]
  let families: [(String, String)] = [
    ("a", "àáâãäåāăą"), ("c", "çćč"), ("d", "ď"), ("e", "èéêëēĕėęě"), ("g", "ğģ"), ("i", "ìíîïīĭįı"), ("n", "ñńņň"),
    ("o", "òóôõöōŏő"), ("r", "řŕ"), ("s", "śşšș"), ("t", "ťţț"), ("u", "ùúûüūŭůű"), ("y", "ýÿ"), ("z", "źżž"),
  ]
  for (plain, accented) in families {
    for scalar in accented.unicodeScalars { forms[scalar] = plain }
  }
  return forms
}()
