internal import Terminal

/// One line of progress on standard error; silent when that is no terminal.
struct ProgressLine {
  private let isShown = isTerminal(2)
  /// What is being done.
  private let label: String

  init(_ label: String = "Building the catalogue") { self.label = label }

  /// Shows `share` done, 0 to 1.
  func show(_ share: Double) {
    if isShown { Output.error.write("\r\(label) … \(Int(share * 100)) %") }
  }

  /// Removes the line.
  func clear() {
    if isShown { Output.error.write("\r\u{1B}[K") }
  }
}
