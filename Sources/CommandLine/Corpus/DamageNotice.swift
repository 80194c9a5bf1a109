internal import Catalogue
internal import Glibc
internal import Terminal

/// Tells, once, that the compiled catalogue turned out to be damaged while it was read.
struct DamageNotice {
  private(set) var isTold = false

  /// Tells on `output` if a look-up in `catalogue` has failed. The file is removed where that is allowed, so that the next
  /// start makes it anew.
  mutating func tell(_ catalogue: Catalogue, on output: Output = .error) {
    guard !isTold, let fault = catalogue.fault else { return }
    isTold = true
    let path = catalogue.path ?? ""
    let advice =
      unlink(path) == 0
      ? "It is removed, and the next start makes it anew." : "Remove \(path); the next start makes it anew."
    output.tell(
      "pathways: the compiled catalogue is damaged (\(fault)), so that answers may lack what it holds. \(advice)\n")
  }
}
