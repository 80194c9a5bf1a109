import Careers
import TestSupport
import Testing

struct FieldsTests {
  private func fields(_ yaml: String) throws -> Fields { try Fields(yaml: yaml, file: "a.yaml", offset: 10) }

  private func shown(_ item: Fields.Item) -> String { "\(item.text) (\(item.line))" }

  @Test func `each kind of field is read once, and nothing is left`() throws {
    var fields = try fields(
      """
      name: 2025-05
      words: [one, "two: three"]
      groups:
        - [a, b]
        - []
      map: {x: 1, y: 2}
      items:
        - id: first
      """)
    #expect(fields.line == 11)
    #expect(fields.has("name"))
    #expect(fields.text("name") == "2025-05")
    #expect(!fields.has("name"))
    #expect(fields.list("words").map(shown) == ["one (12)", "two: three (12)"])
    #expect(
      fields.lists("groups").map { $0.map(shown) } == [["a (14)", "b (14)"], []])
    let pairs = fields.pairs("map")
    #expect(pairs.map { shown($0.key) } == ["x (16)", "y (16)"])
    #expect(pairs.map(\.value.text) == ["1", "2"])
    let items = fields.mappings("items")
    #expect(items.map(\.line) == [18])
    #expect(
      items.map { item in
        var item = item
        return [item.text("id"), item.text("id")]
      } == [["first", nil]])
    #expect(fields.close() == [])
  }

  @Test func `what may be missing is nil or empty and no fault`() throws {
    var fields = try fields("{}")
    #expect(fields.optional("name") == nil)
    #expect(fields.list("words") == [])
    #expect(fields.lists("groups") == [])
    #expect(fields.pairs("map").isEmpty)
    #expect(fields.mappings("items").isEmpty)
    #expect(fields.close() == [])
  }

  @Test func `a field of the wrong kind is a fault with its line`() throws {
    var fields = try fields(
      """
      empty:
      name: [a]
      words: one
      mixed: [one, [two]]
      groups: [one]
      map: [one]
      items: [one]
      """)
    #expect(fields.text("empty") == nil)
    #expect(fields.optional("name") == nil)
    #expect(fields.list("words") == [])
    #expect(fields.list("mixed").map(shown) == ["one (14)"])
    #expect(fields.lists("groups") == [])
    #expect(fields.pairs("map").isEmpty)
    #expect(fields.mappings("items").isEmpty)
    #expect(fields.text("absent") == nil)
    expectText(
      lines(fields.close()),
      """
      a.yaml:11: cannot be understood: “empty” must be text
      a.yaml:12: cannot be understood: “name” must be text
      a.yaml:13: cannot be understood: “words” must be a list
      a.yaml:14: cannot be understood: “mixed” must hold only text
      a.yaml:15: cannot be understood: “groups” must hold lists
      a.yaml:16: cannot be understood: “map” must hold names and values
      a.yaml:17: cannot be understood: “items” must hold fields
      a.yaml:11: lacks the field “absent”; add it
      """)
  }

  @Test func `fields nobody asked for are faults in the order of the file`() throws {
    var fields = try fields("zeal: 1\nname: 2\nage: 3\n")
    #expect(fields.text("name") == "2")
    expectText(
      lines(fields.close()),
      """
      a.yaml:11: unknown field “zeal”; correct or remove it
      a.yaml:13: unknown field “age”; correct or remove it
      """)
  }

  @Test(arguments: [
    ("", "a.yaml: cannot be understood: the file is empty"),
    ("# a remark\n", "a.yaml: cannot be understood: the file is empty"),
    ("- one\n- two\n", "a.yaml:11: cannot be understood: it must be a list of fields (name: value)"),
    ("name: 1\nname: 2\n", "a.yaml:11: cannot be understood: the field “name” stands twice"),
    ("name: 1\n  other: 2\n", "a.yaml:12: cannot be understood: mapping values are not allowed in this context"),
    ("name: \"open\n", "a.yaml:12: cannot be understood: found unexpected end of stream"),
    ("name: *nothing\n", "a.yaml:11: cannot be understood: found undefined alias"),
  ])
  func `what is no list of fields is not read`(_ yaml: String, _ message: String) {
    let error = #expect(throws: CorpusError.self) { try fields(yaml) }
    expectText(error?.description ?? "", message)
  }
}

extension FieldsTests {
  @Test func `a control character written as an escape is a fault with its line`() throws {
    var fields = try Fields(yaml: "name: \"a \\e[31m red\"\nwords: [ok, \"bad\\x1F\"]", file: "a.yaml")
    #expect(fields.text("name") == nil)
    #expect(fields.list("words").map(\.text) == ["ok"])
    #expect(
      fields.close() == [
        CorpusError(.controlCharacter, file: "a.yaml", line: 1),
        CorpusError(.controlCharacter, file: "a.yaml", line: 2),
      ])
  }
}
