internal import Answers
internal import Careers
package import Catalogue
internal import Knowledge
internal import Language
package import Understanding

/// The places that a line asks about.
///
/// A name is read as a place only where it can hardly be anything else: “in IT” and “in sales” name none.
package struct PlaceAsked {
  /// As they stand in a sentence, each once, in order: `Boise, Idaho`.
  private(set) var names: [String] = []
  /// Where they stand in the text of the line, in bytes, with a town before a comma and its state.
  package private(set) var spots: [Range<Int>] = []
  /// Whether all of them are outside the United States.
  private(set) var isAbroad = false

  /// The places in the words of `meaning` that name no career.
  package init(_ meaning: Meaning, _ catalogue: Catalogue) {
    let question = meaning.question
    let words = question.words
    // What was read as a career may be put right in its spelling; its place in the line stays.
    let taken = meaning.mentions.map { $0.words.map { meaning.words[$0].place } }.joined()
    let starts = words.indices.filter { start in
      !stopWords.contains(words[start].text) && !taken.contains { $0.overlaps(words[start].place) }
    }
    var forms = Set(words.map(\.text))
    for start in starts {
      for end in start + 1...min(start + Self.longest, words.count) { forms.insert(PlaceName.form(words[start..<end])) }
    }
    let known = catalogue.placeNames(forms)
    guard !known.isEmpty else { return }
    let line = Line(question, known)
    var kinds: Set<PlaceName.Kind> = []
    var next = 0
    for start in starts where start >= next {
      guard let (place, end) = line.place(at: start), let (name, after) = line.said(place, start..<end) else {
        continue
      }
      next = after
      let first = line.hasTown(before: start) ? start - 1 : start
      spots.append(words[first].place.lowerBound..<words[after - 1].place.upperBound)
      kinds.insert(place.kind)
      if !names.contains(name) { names.append(name) }
    }
    isAbroad = kinds == [.abroad]
  }

  /// Words in the longest name.
  fileprivate static let longest = 3
}

extension Answer {
  /// Says first that no figure is of the `places` that were asked about, where the answer has figures that differ from place
  /// to place.
  package mutating func admit(_ places: () -> PlaceAsked) {
    guard kind == .answer, figures.contains(where: \.differsByPlace),
      !sections.contains(where: { $0.section == .global }),
      let excuse = places().excuse
    else { return }
    if case .paragraph(let text)? = parts.first {
      parts[0] = .paragraph("\(excuse) \(text)")
    } else {
      parts.insert(.paragraph(excuse), at: 0)
    }
  }
}

extension Figure {
  /// Whether it would be another one in another state: pay and numbers of jobs.
  fileprivate var differsByPlace: Bool {
    ["wage", "employment", "projection"].contains(String(name.prefix { $0 != "." }))
  }
}

extension PlaceAsked {
  /// That no figure is of the places asked about, and of what the figures are; nil where no place was asked about.
  var excuse: String? {
    guard !names.isEmpty else { return nil }
    return "I have no figures for \(listed(names, "or")) yet; these are for "
      + (isAbroad ? "the United States." : "the whole country.")
  }
}

/// A line in which places are looked for.
private struct Line {
  let words: [Word]
  let text: [UInt8]
  let known: [String: PlaceName]

  init(_ question: Question, _ known: [String: PlaceName]) {
    words = question.words
    text = Array(question.text.utf8)
    self.known = known
  }

  /// Whether the word before `start` is parted from it by a comma, as a town is from its state.
  func hasTown(before start: Int) -> Bool {
    guard start > 0 else { return false }
    let (town, place) = (words[start - 1].place.upperBound, words[start].place.lowerBound)
    return town <= place && text[town..<place].elementsEqual(", ".utf8)
  }

  /// The longest name that begins at `start`, and the word after it.
  func place(at start: Int) -> (PlaceName, Int)? {
    for end in stride(from: min(start + PlaceAsked.longest, words.count), to: start, by: -1) {
      if let place = known[PlaceName.form(words[start..<end])] { return (place, end) }
    }
    return nil
  }

  /// The place that `place`, at `range`, is in its line, and the word after it; nil where it can be something else.
  func said(_ place: PlaceName, _ range: Range<Int>) -> (name: String, after: Int)? {
    let end = range.upperBound
    if [.city, .person, .word].contains(place.kind), let (state, after) = state(at: end) {
      return ("\(place.name), \(state.name)", after)
    }
    let isMeant =
      switch place.kind {
      case .state: !isPartOfName(range.lowerBound)
      case .city: follows(range.lowerBound) || end == words.count && range.lowerBound > 0
      case .short: follows(range.lowerBound) || endsAddress(range.lowerBound)
      case .person, .abroad: follows(range.lowerBound)
      case .word: follows(range.lowerBound) && hasCapital(range.lowerBound) && endsPhrase(end)
      case .unclear: endsAddress(range.lowerBound)
      }
    return isMeant ? (place.name, end) : nil
  }

  /// The state that is named at `start`, as after a city; a short form that is an everyday word only in capitals.
  private func state(at start: Int) -> (PlaceName, Int)? {
    guard start < words.count, let (state, end) = place(at: start) else { return nil }
    switch state.kind {
    case .state, .short: return (state, end)
    case .unclear: return !stopWords.contains(words[start].text) || hasCapital(start) ? (state, end) : nil
    default: return nil
    }
  }

  /// Whether a word that asks where stands before `start`, with no more than a word of direction between: “in upstate”.
  private func follows(_ start: Int) -> Bool {
    var place = start - 1
    while place > 0, Self.directions.contains(words[place].text) { place -= 1 }
    guard place >= 0 else { return false }
    if words[place].text == "to" { return place > 0 && Self.moves.contains(words[place - 1].text) }
    return Self.prepositions.contains(words[place].text)
  }

  /// Whether it is said of where something else is from: “the University of Texas”, “from Ohio”.
  private func isPartOfName(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    return words[start - 1].text == "from"
      || words[start - 1].text == "of" && !(start > 1 && words[start - 2].text == "state")
  }

  /// Whether the short form at `start` stands behind a name and a comma, as in an address: “Kalispell, MT”.
  private func endsAddress(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    let (name, short) = (words[start - 1].place, words[start].place)
    return hasTown(before: start) && text[short].allSatisfy(isCapital)
      && isCapital(text[name.lowerBound]) && !text[name].allSatisfy(isCapital)
  }

  private func hasCapital(_ index: Int) -> Bool {
    isCapital(text[words[index].place.lowerBound]) && text.contains { (0x61...0x7A).contains($0) }
  }

  private func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private func endsPhrase(_ end: Int) -> Bool {
    // Words written out of one, “can't”, share its place: the last of them may end the text.
    let after = words[end - 1].place.upperBound
    guard end < words.count, after < text.count else { return true }
    return text[after] != 0x20 || stopWords.contains(words[end].text)
  }

  private static let prepositions: Set = [
    "in", "near", "around", "at", "outside", "within", "across", "throughout", "inside",
  ]
  private static let moves: Set = [
    "move", "moved", "moving", "relocate", "relocating", "relocated", "going", "went", "go",
  ]
  private static let directions: Set = [
    "the", "downtown", "rural", "upstate", "northern", "southern", "eastern", "western", "central", "north", "south",
    "east", "west", "greater", "city", "state", "of", "area",
  ]
}
