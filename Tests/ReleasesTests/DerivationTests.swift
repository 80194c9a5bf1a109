import Releases
import TestSupport
import Testing

@Suite struct DerivationTests {
  private func text(_ name: String, _ derivation: Derivation) -> String {
    (derivation.tables.first { $0.name == name }?.text ?? "no such table").replacing("\t", with: " | ")
  }

  @Test func `wages: only detailed rows and the total count, marks become holes, a group speaks for its member`() throws
  {
    expectText(
      text("wages.tsv", try TinyReleases().derivation()),
      """
      code | title | employment.count [jobs] | wage.mean [USD/year] | wage.p10 [USD/year] | wage.p25 [USD/year] | wage.median [USD/year] | wage.p75 [USD/year] | wage.p90 [USD/year] | wage.hourly.mean [USD/hour] | wage.hourly.p10 [USD/hour] | wage.hourly.p25 [USD/hour] | wage.hourly.median [USD/hour] | wage.hourly.p75 [USD/hour] | wage.hourly.p90 [USD/hour]
      00-0000 | All Occupations | 9 | 2 | 8 | 9 | 10 | 11 | 12 | 1 | 3 | 4 | 5 | 6 | 7
      10-0001 | Lamplighters, Public | 1200 | 20000 | 10000 | 15000 | 19000 | 25000 | - | 10.5 | 5 | 7.5 | 10 | 12 | 15
      10-0002 | Bell Ringers, "All" Other | - | 30000 | - | 25000 | 30000 | - | - | - | - | - | - | - | -
      10-0030 | Weighers | 300 | 18000 | 17000 | 17500 | 18000 | 18500 | 19000 | 9 | 9 | 9 | 9 | 9 | 9
      10-0031 | Glass Weighers | 300 | 18000 | 17000 | 17500 | 18000 | 18500 | 19000 | 9 | 9 | 9 | 9 | 9 | 9
      55-0001 | Signal Men | - | - | - | - | - | - | - | - | - | - | - | - | -

      """)
  }

  @Test func `projections: thousands become ones, titles lose their indent, the total stays`() throws {
    expectText(
      text("projections.tsv", try TinyReleases().derivation()),
      """
      code | title | projection.employment [jobs] | projection.employment.2034 [jobs] | projection.change.jobs [jobs] | projection.change [percent] | projection.openings [jobs/year] | projection.self-employed [percent] | projection.leaving [percent/year]
      00-0000 | Total, all occupations | 10500 | 11000 | 500 | 4.8 | 1300 | 5.8 | 10.6
      10-0001 | Lamplighters | 1200 | 1000 | -200 | -16.7 | 100 | - | 11.2
      10-0002 | Bell ringers, all other | 300 | 300 | 0 | 0 | 0 | 12 | -
      10-0030 | Weighers | 400 | 500 | 100 | 25 | 50 | 2 | 9
      10-0031 | Glass Weighers | 400 | 500 | 100 | 25 | 50 | 2 | 9
      55-0001 | Signal Men | - | - | - | - | - | - | -

      """)
  }

  @Test func `entry and attainment: a top code is not published, None is a fact, footnotes go`() throws {
    let derivation = try TinyReleases().derivation()
    expectText(
      text("entry.tsv", derivation),
      """
      code | title | entry.education [text] | entry.experience [text] | entry.training [text] | wage.2024.median [USD/year]
      10-0001 | Lamplighters | Some college, no degree | none | Short-term on-the-job training | 18500
      10-0002 | Bell ringers, all other | - | - | - | -
      10-0030 | Weighers | Master's degree | 5 years or more | none | -
      10-0031 | Glass Weighers | Master's degree | 5 years or more | none | -
      55-0001 | Signal Men | - | - | - | -

      """)
    expectText(
      text("attainment.tsv", derivation),
      """
      code | title | attainment.no-diploma [percent] | attainment.high-school [percent] | attainment.some-college [percent] | attainment.associate [percent] | attainment.bachelor [percent] | attainment.master [percent] | attainment.doctoral [percent]
      10-0001 | Lamplighters | 1 | 2 | 3 | 4 | 5 | 6 | 7.5
      10-0002 | Bell Ringers, All Other | - | - | - | - | - | - | -
      10-0030 | Weighers | 10 | 20 | 30 | - | 5 | 6 | 7
      10-0031 | Glass Weighers | 10 | 20 | 30 | - | 5 | 6 | 7
      55-0001 | Signal Men | - | - | - | - | - | - | -

      """)
  }

  @Test func `occupations: O*NET codes with data, the group, the major group`() throws {
    expectText(
      text("occupations.tsv", try TinyReleases().derivation()),
      """
      code | title | onet | group | major
      10-0001 | Lamplighters | 10-0001.00 | - | Light and Sound Occupations
      10-0002 | Bell Ringers, All Other | 10-0002.01;10-0002.02 | - | Light and Sound Occupations
      10-0030 | Weighers | 10-0031.00 | - | Light and Sound Occupations
      10-0031 | Glass Weighers | 10-0031.00 | 10-0030 | Light and Sound Occupations
      55-0001 | Signal Men | - | - | Military Specific Occupations

      """)
  }

  @Test func `profiles come from the whole code, else from the first detail, and from none for all others`() throws {
    var tiny = try TinyReleases()
    try tiny.replace("10-0031.00\tGlass Weighers", with: "10-0031.01\tGlass Weighers", in: "Occupation Data.txt")
    for file in ["Job Zones.txt", "Interests.txt", "Related Occupations.txt"] {
      try tiny.replace("10-0031.00", with: "10-0031.01", in: file)
    }
    let derivation = try tiny.derivation()
    expectText(
      text("interests.tsv", derivation),
      """
      code | onet | jobzone [1-5] | interest.realistic [1-7] | interest.investigative [1-7] | interest.artistic [1-7] | interest.social [1-7] | interest.enterprising [1-7] | interest.conventional [1-7]
      10-0001 | 10-0001.00 | 2 | 1.00 | 1.01 | 1.02 | 1.03 | 1.04 | 1.05
      10-0002 | - | - | - | - | - | - | - | -
      10-0030 | - | - | - | - | - | - | - | -
      10-0031 | 10-0031.01 | 4 | 4.00 | 4.01 | 4.02 | 4.03 | 4.04 | 4.05
      55-0001 | - | - | - | - | - | - | - | -

      """)
    expectText(
      text("values.tsv", derivation),
      """
      code | onet | value.achievement [1-7] | value.working-conditions [1-7] | value.recognition [1-7] | value.relationships [1-7] | value.support [1-7] | value.independence [1-7]
      10-0001 | 10-0001.00 | 5.00 | 5.01 | 5.02 | 5.03 | 5.04 | 5.05
      10-0002 | - | - | - | - | - | - | -
      10-0030 | - | - | - | - | - | - | -
      10-0031 | - | - | - | - | - | - | -
      55-0001 | - | - | - | - | - | - | -

      """)
  }

  @Test func `skills: the most important first, suppressed ones left out, two places always`() throws {
    expectText(
      text("skills.tsv", try TinyReleases().derivation()),
      """
      code | onet | skills [list] | knowledge [list] | abilities [list]
      10-0001 | 10-0001.00 | Another=3.90;Skill 9=3.90;Skill 8=3.80;Skill 7=3.70;Skill 6=3.60;Skill 5=3.50;Skill 4=3.40;Skill 3=3.30 | Oil=4.12 | Dynamic Flexibility=4.60;Depth Perception=4.50;Deductive Reasoning=4.40;Control Precision=4.30;Category Flexibility=4.20;Auditory Attention=4.10
      10-0002 | - | - | - | -
      10-0030 | - | - | - | -
      10-0031 | - | - | - | -
      55-0001 | - | - | - | -

      """)
  }

  @Test func `technologies: those in demand, other hot ones, the rest, each once`() throws {
    expectText(
      text("technologies.tsv", try TinyReleases().derivation()),
      """
      code | onet | in-demand [list] | hot [list] | technologies [list]
      10-0001 | 10-0001.00 | Microsoft Excel;Oil ledger | Tradesman's Guide | Street maps;Wick software
      10-0002 | - | - | - | -
      10-0030 | - | - | - | -
      10-0031 | - | - | - | -
      55-0001 | - | - | - | -

      """)
  }

  @Test func `technologies: what the field and then all work asks for comes first, and the list is cut last`() throws {
    var tiny = try TinyReleases()
    let demanded = (1...12).map { "10-0001.00\tA\($0 + 10)\t1\tLamps\tY\tY\r\n" }.joined()
    tiny.files["Technology Skills.txt", default: ""] +=
      demanded + "10-0001.00\tZinc\t1\tLamps\tN\tY\r\n10-0031.00\tZinc\t1\tLamps\tN\tY\r\n"
      + "10-0001.00\tYarn\t1\tLamps\tN\tY\r\n55-0001.00\tYarn\t1\tLamps\tN\tY\r\n"
      + "10-0031.00\tWick software\t1\tLamps\tN\tN\r\n"
    let rows = text("technologies.tsv", try tiny.derivation()).split(separator: "\n")
    #expect(
      rows[1]
        == "10-0001 | 10-0001.00 | Zinc;Yarn;A11;A12;A13;A14;A15;A16;A17;A18;A19;A20 | Tradesman's Guide | Wick software;Street maps"
    )
  }

  @Test func `lists: related occupations, details, names, activities, programs`() throws {
    let derivation = try TinyReleases().derivation()
    let lists = ["related", "details", "names", "activities", "programs"].map { text("\($0).tsv", derivation) }
    expectText(
      lists.joined(separator: "\n"),
      """
      code | related [list]
      10-0001 | 10-0002;10-0031

      code | details [list]
      10-0002 | Tower Ringers;Hand Ringers

      code | names [list]
      10-0001 | Lamp Keeper;SLA;Street Light Assistant
      10-0002 | Ringer of Bells
      55-0001 | Flag Officer (Guided Missiles)

      code | activities [list]
      10-0001 | Buy oil;Climb ladders;Light lamps

      code | programs [list]
      10-0001 | 01.0001 Oil;25.0301 Lamps, General

      """)
  }

  @Test func `industries: a table of its own, that of the group, that of the page; a hole where none is left`() throws {
    expectText(
      text("industries.tsv", try TinyReleases().derivation()).replacing(" | - | -", with: ""),
      """
      code | title | industry.of [text] | industry.1.name [text] | industry.1.share [percent] | industry.2.name [text] | industry.2.share [percent] | industry.3.name [text] | industry.3.share [percent] | industry.4.name [text] | industry.4.share [percent] | industry.5.name [text] | industry.5.share [percent]
      10-0001 | Lamplighters | lamp workers | Streets | 99.5
      10-0002 | Bell Ringers, All Other | - | Towers; state, local, and private | 80 | Self-employed workers | 12
      10-0030 | Weighers | - | Glass making | 55
      10-0031 | Glass Weighers | 10-0030 | Glass making | 55

      """)
  }

  @Test func `pages: the title of the one that tells of an occupation or of its group`() throws {
    expectText(
      text("pages.tsv", try TinyReleases().derivation()),
      """
      code | handbook.page [text]
      10-0001 | Lamps, and oil
      10-0002 | Bells and weights
      10-0030 | Bells and weights
      10-0031 | Bells and weights

      """)
  }

  @Test func `reasons: all industries first, then the more general, at most four, no semicolon inside`() throws {
    expectText(
      text("reasons.tsv", try TinyReleases().derivation()),
      """
      code | reasons [list]
      10-0001 | down|ai|Total, all industries;down|automation|Lamp making;down|consolidation|Hospitals, private;up|online|Lamp shops

      """)
  }

  @Test func `telework: joined by title, else by number, else by the crosswalk`() throws {
    expectText(
      text("telework.tsv", try TinyReleases().derivation()),
      """
      code | onet2010 | telework.possible [0-1]
      10-0001 | 10-0001.00 | 0
      10-0002 | - | -
      10-0030 | - | -
      10-0031 | - | -
      55-0001 | - | -

      """)
  }

  @Test func `telework: older codes that became one must agree, unless one has its title`() throws {
    var tiny = try TinyReleases()
    try tiny.replace("10-0031.00\tGlass Weighers", with: "25-4022.00\tLibrarians", in: "Occupation Data.txt")
    for file in ["Job Zones.txt", "Interests.txt", "Related Occupations.txt"] {
      try tiny.replace("10-0031.00", with: "25-4022.00", in: file)
    }
    let older = "25-4021.00,Readers,1\n25-9011.00,Watchers,0\n"
    tiny.files["telework.csv", default: ""] += older
    #expect(text("telework.tsv", try tiny.derivation()).contains("25-4022 | 25-4021.00;25-9011.00 | -\n"))
    tiny.files["telework.csv", default: ""] += "10-0044.00,Librarians,1\n"
    #expect(text("telework.tsv", try tiny.derivation()).contains("25-4022 | 10-0044.00 | 1\n"))
  }

  @Test func `the report lists what did not join, with the reason`() throws {
    expectText(
      try TinyReleases().derivation().report.text.replacing("\t", with: " | "),
      """
      release | code | title | reason
      Crosswalk | 10-0077.00 | Forgotten Trades | O*NET's list of occupations does not have the code
      Handbook | bells-and-weights | clerks | no row of the page has the occupation's name
      O*NET | 55-0001 | Signal Men | O*NET has its names only
      O*NET | 10-0030 | Weighers | a group of the BLS: O*NET describes its members, not the group
      O*NET | 55-0001 | Very Very Very Very Very Very Very Very Very Very Very Very Long Name | a name of more than 60 letters
      O*NET | 10-0002 | Bell Ringers, All Other | it gathers several kinds of work, and no detail code speaks for all
      O*NET | 10-0031 | Glass Weighers | no skills and knowledge
      O*NET | 10-0031 | Glass Weighers | no technology skills
      O*NET | 10-0031 | Glass Weighers | no work values
      OEWS | 55-0001 | Signal Men | military occupations are not covered
      Programs | 10-0077.00 | Forgotten Trades | O*NET's list of occupations does not have the code
      Programs | 10-0002 | Bell Ringers, All Other | no program of study leads to it
      Programs | 10-0031 | Glass Weighers | no program of study leads to it
      Programs | 55-0001 | Signal Men | no program of study leads to it
      Projections | 55-0001 | Signal Men | military occupations are not covered
      Projections | 10-0030 | Weighers | table 1.12 does not say whether the share rises or falls
      Projections | 10-0001 | Lamplighters | table 1.12 has more than 4 reasons; the most general are kept
      Projections | 10-0099 | Makers of nothing | table 5.3 has the code, but it is no line item of table 1.2
      Telework | 10-0002 | Bell Ringers, All Other | it gathers several kinds of work, and no detail code speaks for all
      Telework | 10-0031 | Glass Weighers | no older code leads to it
      Telework | 55-0001 | Signal Men | no older code leads to it
      Telework | 10-0066.00 | Forgotten Trades | the older code leads to no code of today's O*NET

      """)
  }

  @Test func `without a crosswalk nobody has the figures of a group`() throws {
    let tiny = try TinyReleases()
    _ = try tiny.derivation()
    var releases = tiny.releases
    releases.crosswalk = nil
    releases.telework = nil
    releases.programs = nil
    releases.abilities = nil
    let derivation = try Derivation(releases)
    #expect(text("wages.tsv", derivation).contains("10-0031 | Glass Weighers | - | - | -"))
    #expect(text("occupations.tsv", derivation).contains("10-0031 | Glass Weighers | 10-0031.00 | - |"))
    #expect(text("skills.tsv", derivation).contains("Oil=4.12 | -\n"))
    #expect(!derivation.tables.contains { ["telework.tsv", "programs.tsv"].contains($0.name) })
  }

  @Test func `rows in another order give the same bytes`() throws {
    let tiny = try TinyReleases()
    var turned = try TinyReleases()
    // Tasks stand in the order of their importance: theirs is the one order that means something.
    for (name, text) in turned.files where name != "Task Statements.txt" {
      let end: Character = text.contains("\r\n") ? "\r\n" : "\n"
      let lines = text.split(separator: end)
      let fixed = name == "taxonomy.tsv" ? 3 : name.hasPrefix("table_") ? 2 : 1
      turned.files[name] = (lines.prefix(fixed) + lines.dropFirst(fixed).reversed()).map { $0 + String(end) }.joined()
    }
    #expect(turned.files != tiny.files)
    #expect(try turned.derivation().tables == tiny.derivation().tables)
    expectText(try turned.derivation().report.text, try tiny.derivation().report.text)
  }
}
