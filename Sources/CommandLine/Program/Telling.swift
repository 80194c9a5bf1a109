internal import Language
internal import Terminal

extension Output {
  /// Writes lines for a person. What is quoted in them, such as the name of a file, moves no cursor.
  func tell(_ text: String) {
    guard hasControls(text.with("", for: "\n")) else {
      write(text)
      return
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    write(lines.map { hasControls($0) ? cleaned($0) : $0 }.joined(separator: "\n"))
  }
}
