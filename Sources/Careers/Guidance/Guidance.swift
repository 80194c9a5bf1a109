/// What holds for people and for work in general, beside what is known of one career: `Corpus/guidance/<id>.md`.
///
/// The texts that the safety levels give stand here too, one file a level, one topic a kind.
package struct Guidance: Equatable, Sendable {
  package var id: ID
  package var title: String
  package var sources: [Source.ID]
  /// In the order of the file.
  package var topics: [Topic]
  /// The file it was read from, relative to the corpus.
  package var file: String

  package init(id: ID, title: String, sources: [Source.ID], topics: [Topic], file: String) {
    self.id = id
    self.title = title
    self.sources = sources
    self.topics = topics
    self.file = file
  }

  /// The name of a guidance file, such as `hardship`.
  package struct ID: Identifier {
    package let name: String
    package init(_ name: String) { self.name = name }
  }

  /// One narrower text, under `### <id>` or `### <id>: <verdict>`.
  package struct Topic: Equatable, Sendable {
    package var id: String
    /// At least one; the first is the answer.
    package var blocks: [Block]
    package var line: Int

    package init(id: String, blocks: [Block], line: Int = 0) {
      self.id = id
      self.blocks = blocks
      self.line = line
    }
  }

  /// The text of the topic with `id`; nil if there is none.
  package func topic(_ id: String) -> Topic? { topics.first { $0.id == id } }
}
