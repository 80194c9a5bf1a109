/// A name in the corpus, kept apart from other kinds of name by its type.
package protocol Identifier: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The name as written in files and JSON.
  var name: String { get }
  /// The identifier with that name; any text is taken, the readers check it.
  init(_ name: String)
}

extension Identifier {
  package var description: String { name }
  package init(stringLiteral value: String) { self.init(value) }
  package static func < (left: Self, right: Self) -> Bool { left.name < right.name }
}

extension Career {
  /// The name of a career's file, such as `library-technicians`.
  package struct ID: Identifier {
    package let name: String
    package init(_ name: String) { self.name = name }
  }
}

extension Section {
  /// The name of a section, such as `salary`.
  package struct ID: Identifier {
    package let name: String
    package init(_ name: String) { self.name = name }
  }
}

extension Aspect {
  /// The name of an aspect inside its section, such as `entry`.
  package struct ID: Identifier {
    package let name: String
    package init(_ name: String) { self.name = name }
  }
}

extension Source {
  /// The name of a source, such as `bls-oews-2025`.
  package struct ID: Identifier {
    package let name: String
    package init(_ name: String) { self.name = name }
  }
}
