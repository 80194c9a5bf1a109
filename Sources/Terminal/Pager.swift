import Files
import Glibc

/// Another program that shows a text a screen at a time.
package enum Pager {
  /// Shows `text` with `command`, run by the shell, and waits until the person leaves it; false when it could not be
  /// started, and nothing was shown then.
  ///
  /// Ctrl-C belongs to the pager while it runs. What is typed into it starts no program and writes no file, as far as it
  /// heeds `LESSSECURE`; see `surroundings(_:)`.
  package static func show(_ text: String, with command: String) -> Bool {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let started = try? ChildProcess(
      "/bin/sh", ["-c", command], environment: surroundings(Environment.all), input: .descriptor(ends[0]))
    close(ends[0])
    guard let started else {
      close(ends[1])
      return false
    }
    let usual = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, usual) }
    // A pager that is left early closes its end; the rest of the text is then not wanted.
    _ = Output(descriptor: ends[1]).write(text)
    close(ends[1])
    // 127: the shell found no such command.
    return started.status() != 127
  }

  /// What stands at the foot of a page: how to go on, back and out. Its colons are escaped, as `less` wants them.
  static let prompt = #"space\: next page, b\: back, q\: to the prompt"#

  /// The environment of a pager in that of the program.
  ///
  /// `less` is told that it serves somebody who is no user of this computer: no shell, no editor, no other file, no log
  /// and no history of searches; and what a person has set to run before, after or beside it does not count here.
  /// Unless they told it something it leaves at once where the text fits, passes colours through, and leaves the text
  /// on the screen; its prompt is ours in all three lengths.
  static func surroundings(_ environment: [String: String]) -> [String: String] {
    var result = environment
    for name in ["LESSOPEN", "LESSCLOSE", "LESSEDIT"] { result[name] = nil }
    result["LESSSECURE"] = "1"
    result["LESSHISTFILE"] = "-"
    let options = environment["LESS", default: "FRX"]
    result["LESS"] = options + ["s", "m", "M"].map { " -P\($0)\(prompt)$" }.joined()
    result["LV"] = environment["LV", default: "-c"]
    return result
  }
}
