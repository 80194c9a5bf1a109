package import Careers

/// An everyday activity of which a person says how much they would like it.
package struct InterestItem: Equatable, Sendable {
  /// Kept in saved sessions: never given to another activity.
  package var id: ID
  package var interest: Interest
  /// After `How much would you like to …`.
  package var activity: String

  package init(_ id: ID, _ interest: Interest, _ activity: String) {
    self.id = id
    self.interest = interest
    self.activity = activity
  }

  /// The name of an item, such as `fix`.
  package struct ID: Identifier {
    package let name: String
    package init(_ name: String) { self.name = name }
  }
}
