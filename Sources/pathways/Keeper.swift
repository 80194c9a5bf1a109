internal import Careers
internal import Catalogue
internal import Counsel
internal import Records
internal import Terminal

/// Keeps the turns of a conversation as they happen.
///
/// The store is opened with the first turn, not with the program, and begun anew after `/new`. When something cannot be
/// kept, that is said once and the conversation goes on.
final class Keeper {
  private let folder: String
  private let corpus: String
  private var store: Store?
  private var code: Code?
  private var hasFailed = false

  /// - Parameters:
  ///   - folder: Where the records are kept.
  ///   - corpus: The version of the corpus that is asked.
  init(folder: String, corpus: String) {
    self.folder = folder
    self.corpus = corpus
  }

  /// Keeps `turn`, shown as `shown`. When this returns it is on the disk, or the person has been told that it is not.
  func keep(_ turn: Counsel.Turn, shown: String) {
    guard !hasFailed else { return }
    if Command(turn.question) == .new {
      code = nil
      return
    }
    do {
      let time = Moment.now
      let store = try opened()
      let code = try code ?? store.begin(at: time, program: Pathways.version, corpus: corpus)
      self.code = code
      try store.append(Transcript.Turn(turn, shown: shown, time: time), to: code)
    } catch {
      hasFailed = true
      Output.error.write("pathways: from here on this conversation is not kept. \(error)\n")
    }
  }

  private func opened() throws(RecordsError) -> Store {
    if let store { return store }
    let opening = try Store.open(in: folder)
    for note in opening.notes { Output.error.write("pathways: \(note)\n") }
    store = opening.store
    return opening.store
  }
}

extension Knowledge {
  /// The version of the corpus: when the latest of its sources was published, such as `2026-05`.
  var corpusVersion: String {
    catalogue.sources().map { ($0.released ?? $0.date).description }.filter { $0 != "undated" }.max() ?? "undated"
  }
}
