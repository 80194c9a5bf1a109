import Careers
import Testing

@testable import Understanding

/// In which direction a question asks, by the shipped claims.
struct ClaimReaderTests {
  private static let corpus: Corpus = {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    return Corpus.read(CorpusFolder(root + "/Corpus")).corpus
  }()

  private func read(_ text: String, _ section: Section.ID, _ aspect: Aspect.ID?) -> ClaimReading? {
    guard let section = Self.corpus.sections.first(where: { $0.id == section }) else { return nil }
    let aspect = aspect.flatMap { id in section.aspects.first { $0.id == id } }
    guard let claim = aspect.map(\.claim) ?? section.claim else { return nil }
    return ClaimReader(exampleWords(text), in: text).read(claim, cues: aspect?.stems ?? [])
  }

  @Test func `every example of every claim is read in its direction`() {
    var wrong: [String] = []
    for example in Self.corpus.claimExamples {
      let found = read(example.text, example.section, example.aspect)?.direction
      if found != example.direction {
        let place = "\(example.section)/\(example.aspect?.name ?? "")"
        wrong.append("\(place): \(example.text): \(found?.rawValue ?? "none"), not \(example.direction.rawValue)")
      }
    }
    #expect(wrong == [])
    #expect(Self.corpus.claimExamples.count > 150)
  }

  @Test func `every claim has examples in both directions and of something else`() {
    for section in Self.corpus.sections {
      for (claim, aspect) in [(section.claim, Aspect.ID?.none)] + section.aspects.map({ ($0.claim, Optional($0.id)) })
      where claim != nil {
        let directions = Self.corpus.claimExamples.filter { $0.section == section.id && $0.aspect == aspect }
          .map(\.direction)
        for direction in [Direction.same, .opposite, .open] {
          #expect(directions.contains(direction), "\(section.id)/\(aspect?.name ?? "") \(direction)")
        }
      }
    }
  }

  @Test(arguments: [
    // Degrees: needed.
    ("would i have to study at a university for this", Direction.same),
    ("is college a must for a {career}", .same), ("hey so do {career}s actually require a bachelor's", .same),
    ("a degree, is that required", .same), ("tell me if a master's is necessary", .same),
    ("they said a {career} needs a masters, is it so?", .same), ("will i be stuck without a degree", .same),
    ("isn't a college degree mandatory for {career}s", .same), ("doesn't a {career} need a phd", .same),
    // Degrees: not needed.
    ("any way to get in as a {career} minus the degree", .opposite),
    ("could somebody with no college ever become a {career}", .opposite),
    ("is it ok that i lack a bachelor's", .opposite), ("may i skip university and still be a {career}", .opposite),
    ("do they hire {career}s who never went to college", .opposite),
    ("i didn't graduate from college, are there still jobs for me as a {career}?", .opposite),
    ("won't they take a {career} without a master's", .opposite), ("can a {career} avoid grad school", .opposite),
    ("could you check whether i can do it without a degree", .opposite),
    ("are there {career} jobs that don't require a degree", .opposite),
    // Put forward to be confirmed.
    ("you don't need a degree for that", .denial), ("so a degree isn't required?", .denial),
    // Something else.
    ("which college is best for {career}s", .open), ("why do {career}s need a degree", .open),
    ("how much does a degree cost", .open), ("degree for {career}s", .open), ("should i get a master's", .open),
    ("does a degree help a {career}", .open), ("do i need a degree or is experience fine", .open),
    ("explain what degree a {career} has", .open), ("could you list the degrees", .open),
    ("is an online degree ok", .open), ("is it hard to get in with just a diploma", .open),
  ])
  func `degrees`(_ text: String, _ direction: Direction) {
    #expect(read(text, "education", "degree")?.direction == direction, "\(text)")
  }

  @Test(arguments: [
    ("can i be a {career} with just a ged", "a high school diploma or the equivalent alone is enough", Direction.same),
    ("is an associate degree sufficient for a {career}", "an associate degree alone is enough", .same),
    ("do {career}s need a master's degree", "a master's degree is needed", .same),
    ("do {career}s need a college degree", "a degree is needed", .same),
    ("can i do it without a bachelor's degree", "a bachelor's degree is needed", .opposite),
    (
      "i left before finishing high school, never got my ged, can i still",
      "a high school diploma or the equivalent is needed", .opposite
    ),
    ("could i teach with no phd", "a doctoral or professional degree is needed", .opposite),
    ("do i need law school", "a doctoral or professional degree is needed", .same),
  ])
  func `the level that is named makes the claim`(_ text: String, _ claim: String, _ direction: Direction) {
    let reading = read(text, "education", "degree")
    #expect(reading?.claim == claim, "\(text)")
    #expect(reading?.direction == direction, "\(text)")
  }

  @Test(arguments: [
    ("must a {career} be licensed by the state", "licence", Direction.same),
    ("is there a licensing exam i have to pass", "licence", .same),
    ("would i break the law working with no license? is that illegal", "licence", .same),
    ("can somebody practice as a {career} without a licence", "licence", .opposite),
    ("do i get around the license somehow", "licence", .opposite), ("is the license optional", "licence", .opposite),
    ("which board gives the license", "licence", .open), ("when do i renew my license", "licence", .open),
    ("is it necessary to be certified", "certificate", .same),
    ("will they hire me without certification", "certificate", .opposite),
    ("are the certificates worth the money", "certificate-worth", .same),
    ("is a {career} certificate just a waste of money", "certificate-worth", .opposite),
    ("what is the best certificate", "certificate-worth", .open),
  ])
  func `licenses and certificates`(_ text: String, _ aspect: String, _ direction: Direction) {
    #expect(read(text, "training", Aspect.ID(aspect))?.direction == direction, "\(text)")
  }

  @Test(arguments: [
    ("type", "stable", "would you call {career} a steady trade", Direction.same),
    ("type", "stable", "is it a volatile line of work", .opposite),
    ("type", "stable", "it's not steady work, is it", .denial),
    ("salary", "living", "does the pay of a {career} cover rent", .same),
    ("salary", "living", "am i going to be poor as a {career}", .opposite),
    ("challenges", "stress", "are {career}s under a lot of pressure", .same),
    ("challenges", "stress", "is it a laid back kind of job", .opposite),
    ("outlook", "ai", "are robots coming for {career}s", .same),
    ("outlook", "ai", "is {career} ai proof work", .opposite),
    ("outlook", "safe", "is there security in it", .same),
    ("outlook", "safe", "could they get laid off", .opposite),
    ("demand", "competition", "are there too many applicants", .same),
    ("demand", "competition", "would it be easy to get hired", .opposite),
    ("environment", "physical", "will it wreck my back", .same),
    ("environment", "physical", "isn't that basically desk work", .opposite),
    ("environment", "physical", "how heavy are the things they lift", .open),
    ("rewards", "worth", "do {career}s like what they do", .same),
    ("rewards", "worth", "would i regret it", .opposite),
    ("getting-started", "change", "can a fifty year old start as a {career}", .same),
    ("getting-started", "change", "is 52 too late to start", .opposite),
    ("training", "job", "is it learned on the job", .same),
    ("internships", "paid", "do interns work for free", .opposite),
    ("global", "language", "could i go there with only english", .opposite),
    ("skills", "computers", "must a {career} know computers well", .same),
  ])
  func `facts`(_ section: String, _ aspect: String, _ text: String, _ direction: Direction) {
    #expect(read(text, Section.ID(section), Aspect.ID(aspect))?.direction == direction, "\(text)")
  }

  @Test(arguments: [
    ("could a {career} work remotely", Direction.same), ("does a {career} have to commute", .opposite),
    ("so {career}s can't work from home?", .denial), ("how many {career}s work from home", .open),
  ])
  func `the claim of a section itself`(_ text: String, _ direction: Direction) {
    #expect(read(text, "remote", nil)?.direction == direction, "\(text)")
  }

  @Test func `the words that decided are kept, in order`() {
    #expect(read("can i be a {career} without a degree", "education", "degree")?.words == ["can", "without", "degree"])
    #expect(read("is it a desk job", "environment", "physical")?.words == ["is", "desk", "job"])
    #expect(read("which degree", "education", "degree")?.words == [])
  }
}
