import Glibc
import Synchronization

/// Ctrl-C, noted instead of ending the program.
package enum Interrupts {
  private static let noted = Atomic<Bool>(false)

  /// From now on Ctrl-C is only noted. System calls it interrupts are restarted.
  ///
  /// `LineEditor` installs this too, before readline first runs: readline passes the signal on to the handler it found.
  package static func install() {
    // A first use inside the handler would initialise the variable there, which is not allowed in a handler.
    _ = isPending
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Interrupts.note() }
    action.sa_flags = SA_RESTART
    sigaction(SIGINT, &action, nil)
  }

  /// From now on Ctrl-C ends the program again.
  package static func remove() {
    signal(SIGINT, SIG_DFL)
  }

  /// Whether Ctrl-C came since the last call.
  package static func taken() -> Bool {
    noted.exchange(false, ordering: .sequentiallyConsistent)
  }

  /// Whether Ctrl-C came and nobody has taken it.
  static var isPending: Bool {
    noted.load(ordering: .sequentiallyConsistent)
  }

  private static func note() {
    noted.store(true, ordering: .sequentiallyConsistent)
  }
}
