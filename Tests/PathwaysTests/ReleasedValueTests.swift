import TestSupport
import Testing

/// From the raw files of the releases to the answer: nothing is lost, rounded or mixed up on the way.
@Suite struct ReleasedValueTests {
  private let derived: DerivedProgram
  private let drawn: [GeneratedReleases.Occupation]

  init() throws {
    derived = try DerivedProgram.shared.get()
    drawn = derived.releases.drawn(200)
  }

  /// What differs between the figures said in answer to `question` and those of the raw files, over all drawn.
  private func differences(
    _ question: (String) -> String, _ wanted: [String: (GeneratedReleases.Occupation) -> JSONAnswer.Value?]
  ) throws -> [String] {
    let answers = try derived.answers(drawn.map { question($0.title.lowercased()) })
    try #require(answers.count == drawn.count)
    return zip(drawn, answers).flatMap { one, answer in
      wanted.compactMap { name, value in
        let said = answer.value(name, of: one.code)
        let isRight = said == value(one) && answer.careers == [one.title]
        return isRight
          ? nil : "\(one.title), \(name): \(String(describing: said)), not \(String(describing: value(one)))"
      }
    }
  }

  @Test func `the drawn occupations have values and holes`() {
    #expect(drawn.count == 200 && Set(drawn.map(\.code)).count == 200)
    #expect(drawn.count { $0.median == nil } > 10 && drawn.count { $0.change == nil } > 10)
  }

  @Test func `of 200 occupations the median wage is that of the raw file, and a hole stays one`() throws {
    let differing = try differences(
      { "how much do \($0) earn?" },
      ["annual wage, median": { one in one.median.map { .number(Double($0)) } }])
    #expect(differing == [])
  }

  @Test func `of 200 occupations the projected change and the openings are those of the raw file`() throws {
    let differing = try differences(
      { "what is the job outlook for \($0)?" },
      [
        "projected change in employment, 2024-34": { one in one.change.flatMap(Double.init).map { .number($0) } },
        "projected openings a year, 2024-34": { one in
          one.openings.flatMap(Double.init).map { .number(($0 * 1000).rounded()) }
        },
      ])
    #expect(differing == [])
  }

  @Test func `of 200 occupations the schooling at entry is that of the raw file`() throws {
    let differing = try differences(
      { "what education do \($0) need?" },
      ["typical education for entry": { one in one.education.map { .text($0) } }])
    #expect(differing == [])
  }
}
