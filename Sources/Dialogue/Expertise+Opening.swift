package import Careers
internal import Catalogue
internal import Composing
internal import Knowledge
internal import Understanding

extension Expertise {
  /// How it came to be opened.
  package struct Opening: Sendable {
    package var expertise: Expertise
    /// What the person should be told, once: a rebuilt catalogue, a folder that cannot be written.
    package var notes: [String]
  }

  /// The corpus has faults and cannot be used.
  package struct Unusable: Error, Equatable, Sendable {
    package var faults: [CorpusError]
  }

  /// Opens the knowledge in `corpus` and `intents`, and what the person imported, compiled at `cache`.
  ///
  /// First the catalogue at `shipped` is looked at, which an installation put beside the corpus and which is never
  /// written; it serves as long as it fits.
  ///
  /// A catalogue that is missing, of other sources, damaged or of another version is compiled anew, which takes a few
  /// seconds; `progress` is told the share done. If the file cannot be kept, it is compiled into memory and a note
  /// says so. An import with faults is left out, and a note says so. Throws `Unusable` with every fault when the corpus or
  /// the intents have any.
  package static func open(
    corpus: CorpusFolder, intents: CorpusFolder, imported: CorpusFolder? = nil, shipped: String? = nil, cache: String?,
    progress: (Double) -> Void = { _ in }
  ) throws(Unusable) -> Opening {
    let imported = imported.flatMap { $0.exists ? $0 : nil }
    let stamp = stamp(of: [corpus, intents] + (imported.map { [$0] } ?? []))
    var notes: [String] = []
    if let shipped, let catalogue = try? Catalogue(opening: shipped, fingerprint: stamp),
      let expertise = Expertise(catalogue)
    {
      return Opening(expertise: expertise, notes: notes)
    }
    if let cache {
      do {
        let catalogue = try Catalogue(opening: cache, fingerprint: stamp)
        if let expertise = Expertise(catalogue) { return Opening(expertise: expertise, notes: notes) }
        throw CatalogueError.corrupt
      } catch CatalogueError.corrupt {
        notes.append("The compiled catalogue was damaged or of another version; it has been built anew.")
      } catch {
        // Missing or outdated: the usual case after a change, nothing to tell.
      }
    }

    progress(0)
    var (read, corpusFaults) = Corpus.read(corpus)
    progress(Step.corpus)
    let (readIntents, intentFaults) = Intent.readAll(intents, sections: read.sections)
    let (readCues, cueFaults) = Cues.read(intents)
    progress(Step.intents)
    let (safety, safetyFaults) = SafetyFile.readAll(intents)
    let textFaults = safetyFaults.isEmpty ? SafetyFile.faults(in: safety, guidance: read.guidance) : []
    let faults =
      corpusFaults + intentFaults + safetyFaults + textFaults + (intents.exists ? cueFaults : [])
    guard faults.isEmpty else { throw Unusable(faults: faults) }
    if let imported {
      let (addition, faults) = Imported.read(imported)
      if let fault = faults.first {
        notes.append("What you imported into \(imported.path) is left out; import it again. \(fault)")
      } else {
        read.add(addition)
      }
    }
    let reader = Reader.building(from: readIntents, safety: safety, corpus: read) {
      progress(Step.names + $0 * (Step.reader - Step.names))
    }
    let texts = IntentTexts(readIntents, cues: readCues.cues)
    let parts = ["reader": reader.packed, "intents": texts.packed]
    func derived(_ catalogue: Catalogue) -> [String: [UInt8]] {
      let bare = Knowledge(catalogue: catalogue, sections: read.sections, filling: nil)
      progress(Step.tables)
      let filling = SectionCoverage(bare) { progress(Step.tables + $0 * (1 - Step.tables)) }
      return ["filling": filling.packed]
    }
    do {
      if let cache {
        do {
          try Catalogue.compile(read, parts: parts, fingerprint: stamp, to: cache, derived: derived)
          let catalogue = try Catalogue(opening: cache, fingerprint: stamp)
          if let expertise = Expertise(catalogue) { return Opening(expertise: expertise, notes: notes) }
        } catch {
          if case .unwritable(let reason) = error {
            notes.append(
              "The compiled catalogue cannot be kept at \(cache) (\(reason)); answers are the same, the start is slower."
            )
          }
        }
      }
      let catalogue = try Catalogue.inMemory(read, parts: parts, fingerprint: stamp, derived: derived)
      if let expertise = Expertise(catalogue) { return Opening(expertise: expertise, notes: notes) }
      throw CatalogueError.corrupt
    } catch {
      throw Unusable(faults: [
        CorpusError(.unreadable(reason: "the catalogue cannot be built: \(error)"), file: corpus.path)
      ])
    }
  }

  /// The shares of the time of a build at which each step ends, as measured.
  private enum Step {
    static let corpus = 0.06
    static let intents = 0.09
    static let names = 0.17
    static let reader = 0.72
    static let tables = 0.8
  }

  /// What a catalogue compiled from `folders` by this version is known by.
  package static func stamp(of folders: [CorpusFolder]) -> String {
    fingerprint(
      of: folders.map(\.path),
      salt: "\(Catalogue.layout).\(Reader.layout).\(IntentTexts.layout).\(SectionCoverage.layout)")
  }

  private init?(_ catalogue: Catalogue) {
    guard let reader = catalogue.part("reader").flatMap({ Reader(packed: $0.bytes, keptBy: $0.owner) }),
      let intents = catalogue.part("intents").flatMap({ IntentTexts(packed: Array($0.bytes)) }),
      let filling = catalogue.part("filling").flatMap({ SectionCoverage(packed: $0.bytes) })
    else { return nil }
    self.init(
      knowledge: Knowledge(catalogue: catalogue, sections: catalogue.sections(), filling: filling), reader: reader,
      intents: intents.intents, cues: intents.cues)
  }
}
