import Careers
import TestSupport
import Testing

/// The file of major groups.
struct MajorGroupTests {
  private func read(
    _ yaml: String, occupation: String? = nil
  ) throws -> (groups: [MajorGroup], faults: [String]) {
    var tiny = TinyCorpus()
    tiny.files["major-groups.yaml"] = yaml
    if let occupation {
      tiny.files["facts/occupations.tsv"] = "code\ttitle\tonet\tgroup\tmajor\n\(occupation)\n"
    }
    let (corpus, faults) = try tiny.read()
    return (corpus.majorGroups, faults.map(\.description))
  }

  private static let making = """
    groups:
      - code: "51"
        official: making occupations
        field: making
        work: make things
        licensed: true

    """

  @Test func `groups are read with their words`() throws {
    let (groups, faults) = try read(Self.making)
    #expect(faults == [])
    #expect(
      groups == [
        MajorGroup(
          "51", official: "making occupations", field: "making", work: "make things", isOftenLicensed: true)
      ])
    #expect(MajorGroup.ID(ofCode: "51-3011") == "51")
  }

  @Test func `every fault is named with its line`() throws {
    let (groups, faults) = try read(
      Self.making + """
          - code: "51"
            official: more making
            field: making
            work: make more
          - code: 51-3
            official: bakers
            field: baking
            work: bake
          - code: "53"
            official: moving occupations
            developers: no
            verb: move

        """)
    #expect(groups.map(\.id) == ["51"])
    #expect(
      faults == [
        "major-groups.yaml:7: “51” stands here a second time; keep one",
        "major-groups.yaml:11: cannot be understood: “51-3” is no major group; write the first two digits of its codes",
        "major-groups.yaml:15: lacks the field “field”; add it",
        "major-groups.yaml:15: lacks the field “work”; add it",
        "major-groups.yaml:17: cannot be understood: “developers” must be true, or left out",
        "major-groups.yaml:18: unknown field “verb”; correct or remove it",
      ])
  }

  @Test func `an occupation outside all groups is a fault`() throws {
    #expect(try read(Self.making, occupation: "51-0001\tTinkers\t-\t-\tMaking Occupations").faults == [])
    #expect(
      try read(Self.making, occupation: "53-0001\tCarters\t-\t-\tMoving Occupations").faults == [
        "major-groups.yaml: cannot be understood: there is no “53”, the group of 53-0001; add it"
      ])
  }

  @Test func `a file that names none is a fault, and no file is none`() throws {
    #expect(try read("groups: []\n").faults == ["major-groups.yaml: lacks the field “groups”; add it"])
    #expect(try TinyCorpus().read().corpus.majorGroups == [])
  }
}
