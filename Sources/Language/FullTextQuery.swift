/// `words` in the query language of SQLite's full-text search: one after another, and nothing of them an operator.
package func fullTextPhrase(_ words: String) -> String {
  // By scalars: a mark on a quotation mark makes another character of it, and SQLite sees the quotation mark.
  "\"" + String(String.UnicodeScalarView(words.unicodeScalars.filter { $0 != "\"" })) + "\""
}

/// The same of each of `phrases`: all of them are wanted, or any.
package func fullTextQuery(_ phrases: [String], all: Bool) -> String {
  phrases.map(fullTextPhrase).joined(separator: all ? " AND " : " OR ")
}
