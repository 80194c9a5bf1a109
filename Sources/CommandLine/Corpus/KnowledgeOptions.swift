internal import ArgumentParser

/// Where the corpus and the intents are, for every command that reads them.
struct KnowledgeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The corpus to use instead of the program's own.", valueName: "folder"))
  var corpus: String?

  @Option(help: ArgumentHelp("The intents to use instead of the program's own.", valueName: "folder"))
  var intents: String?

  @Option(help: ArgumentHelp("The folder that keeps what you import, instead of the usual one.", valueName: "folder"))
  var data: String?

  var choice: KnowledgeChoice { KnowledgeChoice(corpus: corpus, intents: intents, data: data) }
}
