internal import Language

/// Whether two titles may stand for each other.
///
/// They may when they differ only in capitals, punctuation or a plural `s`; when both stand in one group of `lenient`; or
/// when the part of one before its first comma is made of words of the other (“Firefighters” and “Firefighters,
/// Municipal”). Letters outside ASCII do not count.
func areSameCareer(_ first: String, _ second: String) -> Bool {
  let (first, second) = (plain(first), plain(second))
  if first == second || withoutPlural(first) == withoutPlural(second) { return true }
  if lenient.contains(where: { $0.contains(first) && $0.contains(second) }) { return true }
  let (firstHead, secondHead) = (head(first), head(second))
  return firstHead == secondHead || words(firstHead).isSubset(of: words(second[...]))
    || words(secondHead).isSubset(of: words(first[...]))
}

/// Everyday titles of the evaluation files beside the official ones.
private let lenient: [Set<String>] = [
  ["library assistants", "library assistants, clerical"],
  [
    "librarians", "librarians and media collections specialists", "school librarians", "childrens librarians",
    "law librarians", "medical librarians", "reference librarians", "library media specialists",
  ],
  [
    "media specialists", "librarians and media collections specialists", "school librarians",
    "library media specialists", "librarians",
  ],
  ["museum technicians", "museum technicians and conservators", "conservators"],
  ["records managers", "document management specialists", "records and information managers"],
  ["catalogers", "cataloguers"],
  ["research assistants", "social science research assistants"],
  ["software developers", "software engineers", "computer programmers"],
  ["elementary school teachers", "elementary school teachers, except special education"],
  ["secondary school teachers", "secondary school teachers, except special and career/technical education"],
  ["social workers", "child, family, and school social workers", "healthcare social workers"],
  ["chefs", "chefs and head cooks"],
]

private func plain(_ title: String) -> String {
  var kept = String.UnicodeScalarView()
  for scalar in title.lowercased().unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9", "/", ",", " ": kept.append(scalar)
    default: break
    }
  }
  return String(String(kept).trimmingSpaces)
}

private func withoutPlural(_ title: String) -> Substring {
  title.trimmingEnd { $0 == "s" }
}

private func head(_ title: String) -> Substring { title.prefix { $0 != "," } }

private func words(_ title: Substring) -> Set<Substring> {
  Set(title.split { $0 == " " || $0 == "," })
}
