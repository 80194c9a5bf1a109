internal import Answers
internal import Composing
internal import Language
internal import Sessions
internal import Understanding

/// What is kept of a conversation: told, and ended, at any time and in any words.
extension Conversation {
  /// Keeps nothing of what is said from here on, as the person wished; whoever keeps records must delete what they have.
  package mutating func keepNothing() {
    isPrivate = true
    session?.keepNothing()
  }

  /// Answers a line that wants nothing saved, or asks who sees what is said; nil for others, and before a session has
  /// begun, whose first question is about that.
  mutating func answerPrivacy(_ question: Question) -> Turn? {
    if isInSession, session?.place.stage == .opening { return nil }
    let said = cues.reading(
      question, as: isInSession ? [.saveNothing, .refuseSaving, .leave] : [.saveNothing, .refuseSaving])
    guard said.isDisjoint(with: [.saveNothing, .refuseSaving]) else {
      return saveNothing(question, leaving: said.contains(.leave))
    }
    guard !cues.reading(question, as: [.asksPrivacy]).isEmpty else { return nil }
    return privacyTurn(
      !keepsSessions || isPrivate
        ? "Nothing of this run is saved, and nothing is sent anywhere."
        : "What we say is saved on this computer, in files that only your user name may read, and is sent nowhere. “Save nothing” or /private deletes what this run has saved and saves no more; “pathways transcripts delete” removes older conversations.",
      question)
  }

  /// `/private`, and the same in words: says what follows from it. A session goes on, unless the person is `leaving` it.
  mutating func saveNothing(_ question: Question, leaving: Bool = false) -> Turn {
    let text =
      !keepsSessions
      ? "Nothing of this run is saved: it was begun that way."
      : isPrivate
        ? "Nothing of this run is saved, as you asked."
        : "From here on nothing is saved: no conversation, no session and no line that you type, until you leave the program."
    keepNothing()
    var turn = privacyTurn(text, question, isSessionAsking: !leaving)
    if leaving, let today, var session {
      turn.answer.parts += session.answer("stop", in: expertise.setting(today: today)).parts
      self.session = session
    }
    return turn
  }

  private func privacyTurn(_ text: String, _ question: Question, isSessionAsking: Bool = true) -> Turn {
    var answer = Answer(kind: .command, parts: [.paragraph(text)])
    if isSessionAsking, isInSession, let today, let session {
      answer.parts +=
        [.label("Back to our session")]
        + session.question(in: expertise.setting(today: today)).parts
    }
    return Turn(question: question.text, answer: answer)
  }
}
