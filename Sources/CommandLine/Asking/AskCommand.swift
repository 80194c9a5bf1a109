internal import ArgumentParser

/// `pathways ask`: one question from the arguments, or one a line from standard input.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answer one question, or the questions on standard input.",
    discussion: """
      With a question as arguments, answers it and ends with 0, or with 3 if it could be read but not answered. \
      Without, or with - alone, reads one question a line and answers each at once. Every line stands alone unless \
      --conversation is given; then they share one conversation, and an empty line starts a new one.
      """)

  @Argument(help: "The question.")
  var question: [String] = []

  @Flag(help: "Print one JSON object a line.")
  var json = false

  @Flag(help: "Let the lines of standard input share one conversation.")
  var conversation = false

  @Flag(help: "No colour, no drawings.")
  var plain = false

  @OptionGroup var options: KnowledgeOptions

  mutating func run() throws {
    try Asking(
      question: question, isJSON: json, isConversation: conversation, isPlain: plain, choice: options.choice
    ).run()
  }
}
