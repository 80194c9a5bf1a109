import FoundationEssentials
import TestSupport
import Testing

/// The path of the `sqlite3` program; nil where there is none.
let sqlite = FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3") ? "/usr/bin/sqlite3" : nil

/// What `sqlite3` says when it runs `sql` on the file at `path`.
@discardableResult func runSQLite(_ path: String, _ sql: String) throws -> String {
  let ran = try Piped.run(try #require(sqlite), ["-batch", path, sql], environment: [:])
  try #require(ran.status == 0, "\(ran.errorText)")
  return ran.text
}
