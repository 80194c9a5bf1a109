internal import Language

/// Everything the program knows: sections, sources, facts and careers.
package struct Corpus: Equatable, Sendable {
  package var sections: [Section]
  /// The examples of the sections' claims.
  package var claimExamples: [ClaimExample] = []
  package var sources: [Source]
  package var facts: Facts
  /// Written ones, and those known by their figures alone; in order of title.
  package var careers: [Career]
  /// What people call occupations, beside the names that careers bring with them.
  package var everydayNames: [LayTitle]
  /// What people say they like to do.
  package var callings: [Calling]
  /// Names by which people say where, by the form in which they are compared.
  package var placeNames: [String: PlaceName] = [:]
  /// Skills, fields of knowledge and abilities in plain words.
  package var elements: [Element] = []
  /// The major groups of the official classification.
  package var majorGroups: [MajorGroup] = []
  /// What is said of the causes in the projections.
  package var causes: [CauseWords] = []
  /// Words by which the names of programs are known.
  package var programWords: [ProgramWord] = []
  /// What holds for people and for work in general, in order of file.
  package var guidance: [Guidance]
  /// Names that a person imported, by occupation code; see `Imported`.
  package var importedTitles: [String: [String]]

  package init(
    sections: [Section], sources: [Source], facts: Facts, careers: [Career], everydayNames: [LayTitle] = [],
    callings: [Calling] = [], guidance: [Guidance] = [], importedTitles: [String: [String]] = [:]
  ) {
    self.sections = sections
    self.sources = sources
    self.facts = facts
    self.careers = careers
    self.everydayNames = everydayNames
    self.callings = callings
    self.guidance = guidance
    self.importedTitles = importedTitles
  }

  /// Reads the corpus in `folder`, and every fault in it, by file and line.
  ///
  /// The corpus is fit for use only when there are no faults; with faults it holds what could be read.
  package static func read(_ folder: CorpusFolder) -> (corpus: Corpus, faults: [CorpusError]) {
    let (sections, claimExamples, sectionFaults) = Section.read(folder)
    let (sources, sourceFaults) = Source.read(folder)
    let (facts, factFaults) = Facts.read(folder, sources: sources)
    var faults = sectionFaults + sourceFaults + factFaults
    var careers: [Career] = []
    do {
      for file in try folder.files(in: "careers", ending: ".md") {
        do {
          let (career, found) = Career.read(try folder.text(of: file), file: file, sections: sections)
          faults += found
          if let career { careers.append(career) }
        } catch {
          faults.append(error)
        }
      }
    } catch {
      faults.append(error)
    }
    careers += byFigures(Occupation.read(folder), beside: careers)
    careers.sort { $0.title < $1.title }
    let (everydayNames, nameFaults) = LayTitle.read(folder)
    let (callings, callingFaults) = Calling.read(folder)
    let (placeNames, placeFaults) = PlaceName.read(folder)
    let (elements, elementFaults) = Element.read(folder)
    let (majorGroups, groupFaults) = MajorGroup.read(folder)
    let (causes, causeFaults) = CauseWords.read(folder)
    let (programWords, programFaults) = ProgramWord.read(folder)
    let (helplines, helplineFaults) = Helpline.read(folder)
    let (guidance, guidanceFaults) = Guidance.readAll(folder, helplines: helplines)
    faults += nameFaults + callingFaults + placeFaults + helplineFaults + guidanceFaults
    faults += elementFaults + groupFaults + causeFaults + programFaults
    let known = Set(sources.map(\.id))
    for helpline in helplines where !known.contains(helpline.source) {
      faults.append(CorpusError(.unknownSource(helpline.source.name), file: Helpline.file))
    }
    faults += guidance.flatMap { $0.faults(sources: known) }
    var corpus = Corpus(
      sections: sections, sources: sources, facts: facts, careers: careers, everydayNames: everydayNames,
      callings: callings, guidance: guidance)
    corpus.claimExamples = claimExamples
    corpus.placeNames = placeNames
    corpus.elements = elements
    corpus.majorGroups = majorGroups
    corpus.causes = causes
    corpus.programWords = programWords
    faults += corpus.faultsBetweenFiles() + corpus.faultsOfMissingWords()
    return (corpus, faults.sorted { ($0.file, $0.line) < ($1.file, $1.line) })
  }

  /// The occupations that no written career covers: those whose code none has as its own and whose title none claims.
  private static func byFigures(_ occupations: [Occupation], beside written: [Career]) -> [Career] {
    let codes = Set(written.filter { $0.countedAs == nil }.map(\.code))
    let names = Set(written.flatMap { $0.names.map(normalName) })
    var taken = Set(written.map(\.id.name))
    return occupations.compactMap { occupation in
      guard !codes.contains(occupation.code), !names.contains(normalName(occupation.title)) else { return nil }
      let slug = Career.slug(occupation.title)
      let id = taken.insert(slug).inserted ? slug : slug + "-" + occupation.code
      return Career(occupation, id: Career.ID(id))
    }
  }

  /// The figure that `reference` means in a text of `career`: its own key, else its id, else its code.
  package func figure(_ reference: FigureReference, in career: Career) -> Figure? {
    if let key = reference.key { return facts.figure(reference.name, of: key) }
    return facts.figure(reference.name, of: career.id.name) ?? facts.figure(reference.name, of: career.code)
  }

  private func faultsBetweenFiles() -> [CorpusError] {
    var faults: [CorpusError] = []
    let known = Set(careers.map(\.id))
    let sourceIDs = Set(sources.map(\.id))
    var owners: [String: Career] = [:]
    for career in careers where career.isWritten {
      for name in career.names {
        let normal = normalName(name)
        if let owner = owners[normal], owner.id != career.id {
          faults.append(CorpusError(.claimedName(name, by: owner.id.name), file: career.file, line: 1))
        } else {
          owners[normal] = career
        }
      }
      for id in career.related where !known.contains(id) {
        faults.append(CorpusError(.unknownRelated(id.name), file: career.file, line: 1))
      }
      for id in career.sources where !sourceIDs.contains(id) {
        faults.append(CorpusError(.unknownSource(id.name), file: career.file, line: 1))
      }
      for text in career.sections.values {
        for block in text.blocks + text.aspects.values.flatMap(\.blocks) {
          faults += faultsIn(block, of: career, sourceIDs: sourceIDs)
        }
      }
    }
    let codes = Set(careers.map(\.code))
    for everyday in everydayNames {
      if let owner = owners[normalName(everyday.name)] {
        faults.append(CorpusError(.claimedName(everyday.name, by: owner.id.name), file: "names.yaml"))
      }
      for code in everyday.codes where !codes.contains(code) {
        faults.append(
          CorpusError(.malformed("“\(everyday.name)”: there is no occupation \(code)"), file: "names.yaml"))
      }
    }
    for calling in callings {
      for code in calling.codes where !codes.contains(code) {
        let text = "“\(calling.phrases.first ?? "")”: there is no occupation \(code)"
        faults.append(CorpusError(.malformed(text), file: Calling.file))
      }
    }
    return faults
  }

  private func faultsIn(_ block: Block, of career: Career, sourceIDs: Set<Source.ID>) -> [CorpusError] {
    var faults: [CorpusError] = []
    for id in block.sources where !sourceIDs.contains(id) {
      faults.append(CorpusError(.unknownSource(id.name), file: career.file, line: block.line))
    }
    for reference in block.prose.references where figure(reference, in: career) == nil {
      let keys = reference.key.map { [$0] } ?? [career.id.name, career.code]
      let name = reference.name + (reference.key.map { "@" + $0 } ?? "")
      let isHole = keys.contains { facts.isUnpublished(reference.name, of: $0) }
      faults.append(
        CorpusError(isHole ? .unpublishedFigure(name) : .unknownFigure(name), file: career.file, line: block.line))
    }
    return faults
  }
}

/// A name in the form in which names are compared: folded words in the singular, joined by single spaces.
///
/// `Library Technicians`, `library-technician` and `Library technician’s` are the same name.
package func normalName(_ name: String) -> String {
  Question(name).words.map { singular($0.text) }.joined(separator: " ")
}
