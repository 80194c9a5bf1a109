internal import GRDB

extension Row {
  /// The value in the column `name`; throws that the database is damaged where there is none such, or of another type.
  ///
  /// The subscripts of GRDB end the program there: they trust the database, which a fault of the disk may have changed.
  func value<Value: DatabaseValueConvertible>(_ name: String) throws -> Value {
    do { return try decode(Value.self, forColumn: name) } catch {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\(name) cannot be read")
    }
  }
}
