import Careers
import GRDB
import Language
import Synchronization
import TestSupport
import Testing

@testable import Catalogue

/// How SQLite finds what a question needs: the plans of the very statements that the look-ups run.
@Suite struct QueryPlanTests {
  /// A look-up, and how its table is searched.
  struct LookUp: CustomTestStringConvertible, Sendable {
    var search: String
    var run: @Sendable (Catalogue) -> Void

    init(_ search: String, _ run: @escaping @Sendable (Catalogue) -> Void) {
      self.search = search
      self.run = run
    }

    var testDescription: String { search }
  }

  /// Statements as they are run, with what is bound to them.
  private final class Statements: Sendable {
    private let kept = Mutex<[String]>([])

    var all: [String] { kept.withLock { $0 } }

    func add(_ statement: String) { kept.withLock { $0.append(statement) } }
  }

  private let folder: TemporaryFolder
  private let catalogue: Catalogue

  init() throws {
    folder = try TemporaryFolder()
    catalogue = try TinyShelf.onDisk(folder)
  }

  /// The steps of the statements that `run` makes the catalogue run.
  private func plan(_ run: (Catalogue) -> Void) throws -> [String] {
    let statements = Statements()
    catalogue.database.unsafeReentrantRead { db in
      db.trace { event in statements.add(event.expandedDescription) }
    }
    run(catalogue)
    return try catalogue.database.unsafeReentrantRead { db in
      db.trace(options: [])
      // The full-text search has statements of its own, on tables of its own.
      let own = statements.all.filter { $0.hasPrefix("SELECT") && !$0.contains("'main'.") }
      return try own.flatMap { try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + $0).map { $0["detail"] } }
    }
  }

  static let lookUps = [
    LookUp("part USING PRIMARY KEY (name=?)") { _ = $0.part("reader") },
    LookUp("career USING INTEGER PRIMARY KEY (rowid=?)") { _ = $0.career(1) },
    LookUp("career USING INTEGER PRIMARY KEY (rowid=?)") { _ = $0.silentNames(of: 1) },
    LookUp("career USING COVERING INDEX sqlite_autoindex_career_1 (id=?)") { _ = $0.number(of: "bakers") },
    LookUp("career USING INDEX career_code (code=?)") { _ = $0.careers(code: "51-3011") },
    LookUp("block USING INDEX block_place (career=? AND section=?)") { _ = $0.text(of: "salary", career: 0) },
    LookUp("figure USING PRIMARY KEY (key=? AND name=?)") { _ = $0.figure("wage.median", of: "bakers") },
    LookUp("source USING INDEX sqlite_autoindex_source_1 (id=?)") { _ = $0.source("survey") },
    LookUp("guidance USING PRIMARY KEY (id=? AND topic=?)") { _ = $0.guidance("crisis", topic: "a") },
    LookUp("calling USING PRIMARY KEY (form=?)") { _ = $0.callings(in: Question("baking bread").words) },
    LookUp("place_name USING PRIMARY KEY (form=?)") { _ = $0.placeNames(["ohio", "maine"]) },
  ]

  @Test(arguments: lookUps) func `every look-up by key goes by an index and sorts nothing`(lookUp: LookUp) throws {
    #expect(try plan(lookUp.run) == ["SEARCH " + lookUp.search])
  }

  @Test func `a find walks once over the small table of traits, in the order it is stored`() throws {
    #expect(try plan { _ = $0.traits() } == ["SCAN trait"])
  }

  @Test func `the careers with most jobs are found by the key of their figure`() throws {
    let plan = try plan { _ = $0.mostEmployed(3) }
    #expect(plan.contains("SEARCH figure USING PRIMARY KEY (key=? AND name=?)"), "\(plan)")
  }

  @Test func `skills, profiles and names of work go by the full-text index`() throws {
    for (table, run): (String, (Catalogue) -> Void) in [
      ("ability", { _ = $0.careers(skill: "writing") }), ("profile", { _ = $0.profiles(for: ["flour"]) }),
      ("work", { _ = $0.careers(doing: ["baking"], limit: 3) }),
    ] {
      let plan = try plan(run)
      #expect(plan.contains { $0.hasPrefix("SCAN \(table) VIRTUAL TABLE INDEX 0:M") }, "\(plan)")
    }
  }

  @Test func `a text search goes by the full-text index and finds its blocks by number`() throws {
    for run: (Catalogue) -> Void in [
      { _ = $0.passages(for: ["flour"], limit: 3) }, { _ = $0.passages(for: ["flour"], career: 1) },
      { _ = $0.blocks(with: ["flour"], all: true) },
    ] {
      let plan = try plan(run)
      #expect(plan.contains { $0.hasPrefix("SCAN passage VIRTUAL TABLE INDEX 0:M") }, "\(plan)")
      #expect(plan.contains("SEARCH b USING INTEGER PRIMARY KEY (rowid=?)"), "\(plan)")
    }
  }
}
