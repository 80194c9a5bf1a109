internal import Careers
internal import Catalogue
internal import Composing
internal import Dialogue
internal import FoundationEssentials
internal import Knowledge
internal import Records
internal import Sessions
internal import Terminal

/// Keeps the turns of a conversation as they happen.
///
/// The store is opened with the first turn, not with the program, and begun anew after `/new`. When something cannot be
/// kept, that is said once and the conversation goes on.
final class TranscriptRecorder {
  private let folder: String
  private let corpus: String
  private var store: Store?
  private var code: Code?
  private var hasFailed = false
  /// Whether a guided session is kept under `code`.
  private var hasSession = false
  /// The plan as it was kept last: steps are written again only when it changed.
  private var kept: Plan?
  /// The transcripts that this run began, and how those stood that it went on with.
  private var begunCodes: [Code] = []
  private var standings: [Code: Store.Standing] = [:]
  /// Those to which this run has added something.
  private var added: Set<Code> = []
  /// Whether the person has said that nothing is to be saved.
  private var isSilent = false

  /// Where everything is kept.
  var path: String { Store.file(in: folder) }

  /// - Parameters:
  ///   - folder: Where the records are kept.
  ///   - corpus: The version of the corpus that is asked.
  init(folder: String, corpus: String) {
    self.folder = folder
    self.corpus = corpus
  }

  /// Goes on with the transcript `code`, which is in the store; `plan` is that of the guided session kept there.
  func goOn(with code: Code, plan: Plan? = nil) {
    guard !isSilent else { return }
    if !begunCodes.contains(code), standings[code] == nil {
      do { standings[code] = try opened().standing(of: code) } catch { return fail(error) }
    }
    self.code = code
    kept = plan
    hasSession = plan != nil
  }

  /// The code under which what is said is kept; begins a transcript if there is none yet. Nil when nothing can be kept.
  func begun(client: String? = nil) -> Code? {
    guard !hasFailed, !isSilent else { return nil }
    do {
      if let code { return code }
      let begun = try opened().begin(client: client, at: .now, program: Pathways.version, corpus: corpus)
      begunCodes.append(begun)
      code = begun
      return begun
    } catch {
      fail(error)
      return nil
    }
  }

  /// The code of a guided session that begins; each session has one of its own. `said` is the text for somebody's
  /// safety that the client's reference called for.
  func begunSession(client: String?, said: Answer?) -> Code? {
    if hasSession { code = nil }
    kept = nil
    hasSession = true
    let begun = begun(client: client)
    guard let begun, let mark = said.flatMap({ Transcript.Mark(of: $0, time: .now, in: .client) }) else { return begun }
    do { try opened().add(mark, to: begun) } catch { fail(error) }
    return begun
  }

  /// The transcript of this conversation so far; nil while nothing of it is kept.
  func transcript() throws -> Transcript? { try code.map { try opened().transcript($0) } }

  /// The transcript kept under `code`, to go on with.
  func transcript(_ code: Code) throws -> Transcript { try opened().transcript(code) }

  /// The conversations that were kept, the last changed first.
  func list(_ limit: Int) throws -> [Store.Summary] { try opened().list(limit: limit) }

  /// The codes of what was kept, the last changed first, as many as a person may look through; none where they cannot be read.
  var codes: [String] { (try? list(50).map(\.code.description)) ?? [] }

  /// The exchanges with `words`, best first.
  func search(_ words: String) throws -> [Store.Match] { try opened().search(words) }

  /// The session kept under `code`; nil when there is none. Throws what hinders when it cannot be read.
  func session(_ code: Code) throws -> Session? {
    guard let state = try opened().session(code: code) else { return nil }
    return try Session(saved: Data(state.utf8))
  }

  private func fail(_ error: any Error) {
    hasFailed = true
    Output.error.tell("pathways: from here on this conversation is not kept. \(error)\n")
  }

  /// Keeps `turn`, shown as `shown`, with the state of the guided session that it belongs to.
  ///
  /// Before the person has given leave, and when they said that nothing is to be saved, nothing is. An advisor's note is
  /// kept as a note and is no part of the dialogue. When this returns it is on the disk, or the person has been told that
  /// it is not.
  func keep(_ turn: Dialogue.Turn, shown: String, session: Session? = nil) {
    guard !hasFailed, !isSilent else { return }
    if let session, !session.isKept || session.place.stage == .opening { return }
    if turn.act == .command(.new) {
      // A session that is under way goes on under its code.
      if session == nil { code = nil }
      return
    }
    let note = turn.act.note
    // Without a session there is nothing to note it in; that a text for somebody's safety was given is kept all the same.
    if note != nil, session == nil, turn.answer.safety == nil { return }
    guard let code = begun() else { return }
    added.insert(code)
    do {
      if let note, let session {
        let time = Timestamp.now
        let mark = Transcript.Mark(of: turn.answer, time: time, in: .note)
        try opened().add(Records.Note(time: time, text: note), marked: mark, to: code)
        try opened().saveSession(code: code, state: String(decoding: try session.saved, as: UTF8.self))
        return
      }
      let found = try session.map { session in
        (
          state: String(decoding: try session.saved, as: UTF8.self), found: Counselling(session),
          plan: session.plan == kept ? nil : session.plan.steps
        )
      }
      try opened().append(Transcript.Turn(turn, shown: shown, time: .now), to: code, session: found)
      kept = session?.plan ?? kept
    } catch {
      fail(error)
    }
  }

  /// Deletes what this run has kept, and keeps nothing more; what was done, in sentences, nil when there was nothing.
  ///
  /// Of transcripts that were gone on with, what was kept before this run stays.
  func endForgetting() -> String? {
    guard !isSilent else { return nil }
    isSilent = true
    code = nil
    var turns = 0
    var isLogLeft = false
    do {
      for code in begunCodes {
        do {
          let removal = try opened().delete(code)
          (turns, isLogLeft) = (turns + removal.turns, isLogLeft || removal.isLogLeft)
        } catch  where error.isGone {
          // Another program has removed it.
        }
      }
      for (code, standing) in standings where added.contains(code) {
        let removal = try opened().remove(since: standing)
        (turns, isLogLeft) = (turns + removal.turns, isLogLeft || removal.isLogLeft)
      }
    } catch {
      return "What I had kept of this run could not be deleted: \(error)"
    }
    Store.Removal(isLogLeft: isLogLeft).tell()
    guard turns > 0 else { return nil }
    let older = standings.keys.filter(added.contains).sorted().map {
      " What was kept before under \($0) stays; “pathways transcripts delete \($0)” removes it."
    }
    return "What I had kept of this run is deleted: \(exchanges(turns))." + older.joined()
  }

  private func opened() throws(RecordsError) -> Store {
    if let store { return store }
    let opening = try Store.open(in: folder)
    for note in opening.notes { Output.error.tell("pathways: \(note)\n") }
    store = opening.store
    return opening.store
  }
}

extension RecordsError {
  fileprivate var isGone: Bool { if case .noTranscript = fault { true } else { false } }
}

extension TranscriptRecorder {
  /// The keeper of a conversation; nil when nothing is to be kept, by the flag or by what the person set.
  static func ready(_ home: ProgramPaths, _ knowledge: Knowledge, noSave: Bool) -> TranscriptRecorder? {
    guard !noSave, Settings.current.keepsRecords else { return nil }
    return home.data.map { TranscriptRecorder(folder: $0, corpus: knowledge.corpusVersion) }
  }
}

extension Knowledge {
  /// The version of the corpus: when the latest of its sources was published, such as `2026-05`.
  var corpusVersion: String {
    catalogue.sources().map { ($0.released ?? $0.date).description }.filter { $0 != "undated" }.max() ?? "undated"
  }
}
