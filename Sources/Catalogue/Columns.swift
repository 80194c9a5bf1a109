internal import GRDB

/// The columns of a row, in which damage says nothing: where a value is missing or of another kind than it was written,
/// there is an empty one, and the program goes on.
struct Columns {
  let row: Row

  subscript<Value: DatabaseValueConvertible & StatementColumnConvertible & Blank>(index: Int) -> Value {
    (try? row.decode(Value.self, atIndex: index)) ?? .blank
  }
}

/// What has an empty value.
protocol Blank {
  static var blank: Self { get }
}

extension String: Blank {
  static var blank: String { "" }
}

extension Int: Blank {
  static var blank: Int { 0 }
}

extension Double: Blank {
  static var blank: Double { 0 }
}

extension Optional: Blank {
  static var blank: Wrapped? { nil }
}
