internal import Language
internal import Understanding

/// What a line is by itself, for the rules of leaning: whether it is a bare name, and whether it names a stranger.
extension Meaning {
  /// Whether a line names careers and asks nothing of its own: "and archivists?", "no, I meant librarians".
  ///
  /// “What is an archivist” and “what do archivists do” are questions, though every word of them is a small one.
  var isBare: Bool {
    let texts = masked.map(\.text)
    let isQuestion = zip(texts, texts.dropFirst()).contains { first, next in
      ["what", "who"].contains(first) && ["is", "are", "do", "does"].contains(next)
    }
    let isKind = texts.last.map(Self.kinds.contains) == true && texts.dropLast().last == careerMark
    return !isQuestion
      && (isKind ? texts.dropLast() : texts[...]).allSatisfy {
        $0 == careerMark || DiscourseMarker.fillers.contains($0)
      }
  }

  /// What may end a bare name: “welder job”, “architectural drafting career”.
  private static let kinds: Set = ["job", "career", "profession", "position", "work"]

  /// Whether but one or two words of a line ask anything: “kindly answer the same with respect to archivists”.
  var isNearlyBare: Bool {
    masked.count { $0.text != careerMark && !DiscourseMarker.fillers.contains($0.text) } <= 3
  }

  /// Whether words stand where a career's name would and that no career has.
  var namesStranger: Bool { unknownCareer?.isEmpty == false }
}
