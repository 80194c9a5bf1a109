package import Careers
internal import GRDB
internal import Language

extension Catalogue {
  /// The traits of the careers that can be found by them: one row a career, in order of number.
  package struct TraitTable: Equatable, Sendable {
    package var careers: [Int]
    /// Of the career at the same place in `careers`.
    package var traits: [Traits]
    /// Of all occupations together; nil where no table has them.
    package var all: Traits?
  }

  /// The traits of all careers but those that gather what no other occupation holds (“…, All Other”).
  ///
  /// Read in one walk over a small table, once; then kept.
  package func traits() -> TraitTable {
    memory.traits {
      var table = TraitTable(careers: [], traits: [], all: nil)
      for (number, traits) in rows(Self.selectTraits, [], { row in (row[0] as Int, Self.traits(row)) }) {
        if number < 0 {
          table.all = traits
        } else {
          table.careers.append(number)
          table.traits.append(traits)
        }
      }
      return table
    }
  }

  private static let selectTraits = "SELECT * FROM trait ORDER BY career"

  private static func traits(_ row: Columns) -> Traits {
    var traits = Traits(code: row[1])
    traits.pay = row[2]
    traits.change = row[3]
    traits.openings = row[4]
    traits.selfEmployed = row[5]
    traits.zone = row[6]
    traits.telework = (row[7] as Int?).map { $0 == 1 }
    traits.entry = (row[8] as String?).flatMap(EntryLevel.init)
    traits.experience = (row[9] as String?).flatMap(EntryExperience.init)
    traits.training = (row[10] as String?).flatMap(JobTraining.init)
    for (place, interest) in Interest.allCases.enumerated() { traits.interests[interest] = row[11 + place] }
    return traits
  }

  /// The numbers of the careers that have the skill or field of knowledge `name` among their main ones.
  package func careers(skill name: String) -> Set<Int> { careers(having: name, in: "skills") }

  /// The numbers of the careers with a technology whose name has `words`, one after another.
  package func careers(technology words: String) -> Set<Int> { careers(having: words, in: "technologies") }

  private func careers(having words: String, in column: String) -> Set<Int> {
    let phrase = "\(column) : " + fullTextPhrase(words)
    return Set(rows("SELECT rowid - 1 FROM ability WHERE ability MATCH ?", [phrase]) { $0[0] as Int })
  }

  /// The tables that careers are found by. Career -1 stands for all occupations together.
  static let traitTables = """
    CREATE TABLE trait (
      career INTEGER PRIMARY KEY, code TEXT NOT NULL, pay REAL, change REAL, openings REAL, self_employed REAL, zone REAL,
      telework INTEGER, entry TEXT, experience TEXT, training TEXT, realistic REAL, investigative REAL, artistic REAL,
      social REAL, enterprising REAL, conventional REAL);
    CREATE VIRTUAL TABLE ability USING fts5 (skills, technologies, content='', tokenize='unicode61');
    """

  /// Stands between two names, so that no phrase reaches from one into the next.
  private static let fence = " zq "

  static func insertTraits(of corpus: Corpus, _ db: Database) throws {
    let marks = Array(repeating: "?", count: 11 + Interest.allCases.count).joined(separator: ", ")
    let insert = try db.makeStatement(sql: "INSERT INTO trait VALUES (\(marks))")
    let insertAbility = try db.makeStatement(sql: "INSERT INTO ability (rowid, skills, technologies) VALUES (?, ?, ?)")
    func add(_ number: Int, _ traits: Traits) throws {
      let values: [(any DatabaseValueConvertible)?] = [
        number, traits.code, traits.pay, traits.change, traits.openings, traits.selfEmployed, traits.zone,
        traits.telework.map { $0 ? 1 : 0 }, traits.entry?.rawValue, traits.experience?.rawValue,
        traits.training?.rawValue,
      ]
      try insert.execute(arguments: StatementArguments(values + Interest.allCases.map { traits.interests[$0] }))
    }
    let all = Traits(code: allOccupations) { corpus.facts.figure($0, of: allOccupations) }
    if all != Traits(code: allOccupations) { try add(-1, all) }
    for (number, career) in corpus.careers.enumerated() where !Occupation.isResidual(career.title) {
      func figure(_ name: String) -> Figure? { corpus.figure(FigureReference(name: name), in: career) }
      func names(_ columns: String...) -> String {
        columns.compactMap { figure($0)?.items }.joined().joined(separator: fence)
      }
      try add(number, Traits(code: career.code, figure: figure))
      try insertAbility.execute(arguments: [
        number + 1, names("skills", "knowledge", "abilities"), names("in-demand", "hot", "technologies"),
      ])
    }
  }

  /// The key of the figures of all occupations together.
  private static let allOccupations = "00-0000"
}
