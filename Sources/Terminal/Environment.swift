@preconcurrency import Glibc

/// The environment the program was started with.
package enum Environment {
  /// Every variable by name; of a name given twice the first counts, as for `getenv`.
  package static var all: [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      if let mark = strchr(text, Int32(UInt8(ascii: "="))) {
        let bytes = UnsafeRawBufferPointer(start: text, count: mark - text)
        let name = String(decoding: bytes, as: UTF8.self)
        if variables[name] == nil { variables[name] = String(cString: mark + 1) }
      }
      entry = entry.successor()
    }
    return variables
  }
}
