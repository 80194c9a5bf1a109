package import FoundationEssentials

extension Session {
  /// The session as JSON with its keys in order, so that equal sessions have equal bytes.
  package var saved: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      return try encoder.encode(self)
    }
  }

  /// The session that was saved as `data`; throws when it is none.
  package init(saved data: Data) throws { self = try JSONDecoder().decode(Session.self, from: data) }
}
