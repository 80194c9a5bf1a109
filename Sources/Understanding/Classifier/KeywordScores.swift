package import Language

/// What the keywords, phrases and counter-words of the intent files say about a question.
///
/// These are the strengths that people write by hand; learning only adds to them.
package struct Keywords: Equatable, Sendable {
  /// A keyword found in a question.
  package struct Hit: Equatable, Sendable {
    /// The index of the intent.
    package var intent: Int
    package var text: String
    /// Below zero when it speaks against.
    package var strength: Double
  }

  // The entries, by the hash of their first stem and then in order of the files; read where they lie.

  /// The hash of the first stem of each entry, never falling.
  var hashes: MappedArray<UInt32>
  var intents: MappedArray<UInt32>
  /// The stems of each entry, with a space between.
  var stems: PackedTexts
  var texts: PackedTexts
  /// As bits of a `Float`; below zero for words that speak against.
  var strengths: MappedArray<UInt32>

  /// The cues of `intents`, whose order gives the indices.
  package init(_ intents: [Intent]) {
    var entries: [(hash: UInt32, intent: Int, stems: String, text: String, strength: Double)] = []
    for (index, intent) in intents.enumerated() {
      let cues = (intent.keywords + intent.phrases).map { ($0, 1.0) } + intent.against.map { ($0, -1.0) }
      for (cue, sign) in cues {
        let stems = exampleWords(cue.text).map(\.stem)
        guard let first = stems.first else { continue }
        entries.append((Hash(of: first).value, index, stems.joined(separator: " "), cue.text, sign * cue.strength))
      }
    }
    let order = entries.indices.sorted { (entries[$0].hash, $0) < (entries[$1].hash, $1) }
    hashes = MappedArray(order.map { entries[$0].hash })
    self.intents = MappedArray(order.map { UInt32(entries[$0].intent) })
    stems = PackedTexts(order.map { entries[$0].stems })
    texts = PackedTexts(order.map { entries[$0].text })
    strengths = MappedArray(order.map { Float(entries[$0].strength).bitPattern })
  }

  init(
    hashes: MappedArray<UInt32>, intents: MappedArray<UInt32>, stems: PackedTexts, texts: PackedTexts,
    strengths: MappedArray<UInt32>
  ) {
    self.hashes = hashes
    self.intents = intents
    self.stems = stems
    self.texts = texts
    self.strengths = strengths
  }

  /// The cues that stand in `words`, in the order of their first words; each counts once.
  package func hits(in words: [Word]) -> [Hit] {
    var hits: [Hit] = []
    for start in words.indices {
      let hash = Hash(of: words[start].stem).value
      var place = hashes.place(of: hash)
      while place < hashes.elements.count, hashes.elements[place] == hash {
        defer { place += 1 }
        guard stand(stems.bytes(place), in: words[start...]) else { continue }
        let hit = Hit(
          intent: Int(intents.elements[place]), text: texts[place],
          strength: Double(Float(bitPattern: strengths.elements[place])))
        guard hit.strength.isFinite, !hits.contains(where: { $0.intent == hit.intent && $0.text == hit.text }) else {
          continue
        }
        hits.append(hit)
      }
    }
    return hits
  }

  /// Whether `words` begin with `stems`, which have a space between.
  private func stand(_ stems: UnsafeBufferPointer<UInt8>, in words: ArraySlice<Word>) -> Bool {
    var place = stems.startIndex
    for word in words {
      for byte in word.stem.utf8 {
        guard place < stems.endIndex, stems[place] == byte else { return false }
        place += 1
      }
      guard place < stems.endIndex else { return true }
      guard stems[place] == 0x20 else { return false }
      place += 1
    }
    return false
  }

  /// What a strength is worth on the classifier's scale, where 1 is a safe margin.
  static let worth = 0.12

  /// The sum of `hits` for each of `count` intents, on the classifier's scale; no more than two full strengths count.
  func scores(_ hits: [Hit], count: Int) -> [Float] {
    var sums = [Double](repeating: 0, count: count)
    for hit in hits where hit.intent < count { sums[hit.intent] += hit.strength }
    return sums.map { Float(max(-2 * Intent.fullStrength, min(2 * Intent.fullStrength, $0)) * Self.worth) }
  }
}
