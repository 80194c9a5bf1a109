internal import Glibc
internal import Terminal

/// One line of progress on standard error, silent when that is no terminal; Ctrl-C ends the program between two steps.
///
/// From the first step on, nothing that is typed shows among the line; it waits for whoever reads next. `clear` gives
/// both back.
final class ProgressLine {
  private let isShown = isTerminal(2)
  private let label: String
  private let stopped: () -> String
  private var hidden: HiddenTyping?
  private var percent = -1

  /// `label` says what is being done, `stopped` what is left behind when it is broken off.
  init(_ label: String = "Building the catalogue", stopped: @escaping () -> String = { "Nothing was changed." }) {
    self.label = label
    self.stopped = stopped
  }

  /// Shows `share` done, 0 to 1; ends the program with 130, as a shell would, when Ctrl-C came since the last step.
  func show(_ share: Double) {
    if percent < 0 {
      Interrupts.install()
      hidden = HiddenTyping()
    }
    endIfInterrupted()
    let now = Int(share * 100)
    guard now != percent else { return }
    percent = now
    if isShown { Output.error.write("\r\(label) … \(now) %") }
  }

  /// Removes the line.
  func clear() {
    guard percent >= 0 else { return }
    endIfInterrupted()
    end()
    percent = -1
  }

  private func endIfInterrupted() {
    guard Interrupts.taken() else { return }
    end()
    Output.error.write("pathways: stopped. \(stopped())\n")
    exit(128 + SIGINT)
  }

  private func end() {
    if isShown { Output.error.write("\r\u{1B}[K") }
    hidden?.end()
    Interrupts.remove()
  }
}
