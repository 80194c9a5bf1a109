internal import GRDB

extension Catalogue {
  /// The numbers in the columns `names`, by key and by name; for a walk over all occupations.
  package func numbers(in names: [String]) -> [String: [String: Double]] {
    let marks = Array(repeating: "?", count: names.count).joined(separator: ", ")
    var numbers: [String: [String: Double]] = [:]
    for (key, name, number) in rows(
      "SELECT key, name, number FROM figure WHERE number IS NOT NULL AND name IN (\(marks))", StatementArguments(names),
      { row in (row[0] as String, row[1] as String, row[2] as Double) })
    {
      numbers[key, default: [:]][name] = number
    }
    return numbers
  }
}
