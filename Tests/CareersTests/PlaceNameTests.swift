import Careers
import TestSupport
import Testing

struct PlaceNameTests {
  private func read(_ yaml: String) throws -> (places: [String: PlaceName], faults: [String]) {
    var tiny = TinyCorpus()
    tiny.files["places.yaml"] = yaml
    let (corpus, faults) = try tiny.read()
    return (corpus.placeNames, faults.map(\.description))
  }

  @Test func `names are kept by their words, each with how sure it is`() throws {
    let (places, faults) = try read(
      """
      states:
        OH: Ohio
        LA: Louisiana
      unclear: [LA]
      cities: [St. Paul]
      people: [Austin]
      words: [Mobile]
      said:
        LA: Los Angeles
      abroad: [Canada]
      said-abroad:
        UK: the United Kingdom

      """)
    #expect(faults == [])
    #expect(
      places == [
        "ohio": PlaceName("Ohio", .state), "oh": PlaceName("Ohio", .short), "louisiana": PlaceName("Louisiana", .state),
        "st paul": PlaceName("St. Paul", .city), "austin": PlaceName("Austin", .person),
        "mobile": PlaceName("Mobile", .word), "la": PlaceName("Los Angeles", .person),
        "canada": PlaceName("Canada", .abroad), "uk": PlaceName("the United Kingdom", .abroad),
      ])
  }

  @Test func `a name that stands twice and an unknown field are faults with their lines`() throws {
    let (_, faults) = try read("cities: [Troy]\npeople: [troy]\ntowns: [Ur]\n")
    #expect(
      faults == [
        "places.yaml:2: “troy” stands here a second time; keep one",
        "places.yaml:3: unknown field “towns”; correct or remove it",
      ])
  }
}
