/// A line that steers the session instead of answering.
enum Directive: Equatable {
  case back
  case skip
  /// Skip what is left of the stage.
  case skipStage
  /// Go back to question `number` of the stage, and then on where it was.
  case change(number: Int)
  case changeStage(Stage)
  case pause
  case stop
  case help
  case why

  init?(_ line: TypedLine) {
    if line.text == "?" {
      self = .help
    } else if line.isOne(of: ["back", "go back", "previous", "undo", "one back", "step back"]) {
      self = .back
    } else if line.isOne(of: ["skip", "pass", "skip this", "skip it", "skip that", "skip this one", "skip question"]) {
      self = .skip
    } else if line.isOne(of: [
      "skip all", "skip this part", "skip the part", "skip part", "skip the rest", "skip rest", "skip all of this",
      "skip these", "skip section", "skip this section", "skip all of these",
    ]) {
      self = .skipStage
    } else if line.isOne(of: ["pause", "later", "pause session", "take a break", "break", "continue later"]) {
      self = .pause
    } else if line.isOne(of: [
      "stop", "end", "end session", "stop session", "quit", "exit", "cancel", "stop the session", "end the session",
    ]) {
      self = .stop
    } else if line.isOne(of: ["help", "what can i say", "what can i type", "commands"]) {
      self = .help
    } else if line.isOne(of: [
      "why", "why do you ask", "why are you asking", "why do you ask that", "why do you ask this", "why this question",
      "why do you want to know", "why do you need that", "why do you need to know", "why that question",
    ]) {
      self = .why
    } else if ["change", "redo"].contains(line.words.first ?? "") {
      let rest = line.words.dropFirst().filter { !["answer", "number", "question", "my", "the", "to"].contains($0) }
      guard rest.count == 1, let word = rest.first else { return nil }
      if let number = Int(word) ?? TypedLine.named[word] {
        self = .change(number: number)
      } else if let stage = Stage.allCases.first(where: { $0.rawValue == word || $0.rawValue == word + "s" }) {
        self = .changeStage(stage)
      } else {
        return nil
      }
    } else {
      return nil
    }
  }
}
