import Glibc
import Synchronization

/// A program running on a terminal of its own, for tests to type at and read from.
///
/// Give stable surroundings: `TERM`, `HOME` and `INPUTRC=/dev/null`. Send a control key only after the next prompt was
/// seen: between two prompts the terminal is in its ordinary mode, where Ctrl-D is lost and a line is echoed at once.
/// The program is killed when the terminal is let go of.
package final class PseudoTerminal {
  private let descriptor: Int32
  private let pid: pid_t
  private var status: Int32?
  private var seen = PlainText()
  private var raw: [UInt8] = []
  /// Where in `seen` the next expected text is looked for.
  private var position = 0

  /// Starts `program`, a path, with nothing in its environment but `environment`.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String], folder: String? = nil,
    columns: Int = 80, rows: Int = 24
  ) throws {
    (descriptor, pid) = try spawning.withLock { _ throws in
      var main = Int32()
      var other = Int32()
      var name = [CChar](repeating: 0, count: 128)
      var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
      guard openpty(&main, &other, &name, nil, &size) == 0 else {
        throw ProgramError("openpty: \(String(cString: strerror(errno)))")
      }
      _ = fcntl(main, F_SETFD, FD_CLOEXEC)
      _ = fcntl(other, F_SETFD, FD_CLOEXEC)
      defer { close(other) }
      do {
        let path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return (main, try spawn(program, arguments, environment: environment, folder: folder, terminal: path))
      } catch {
        close(main)
        throw error
      }
    }
  }

  deinit {
    if status == nil {
      kill(pid, SIGKILL)
      var ignored = Int32()
      while waitpid(pid, &ignored, 0) < 0, errno == EINTR {}
    }
    close(descriptor)
  }

  /// Types `text`; control keys are their characters: `"\u{3}"` for Ctrl-C, `"\t"` for Tab, `"\r"` for Enter.
  package func send(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ProgramError("cannot type “\(text)”: \(String(cString: strerror(errno)))") }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits for `text` and returns everything seen since the last expected text, up to and including it.
  ///
  /// Escape sequences and carriage returns are neither looked at nor returned; `transcript` has them.
  @discardableResult
  package func expect(_ text: String, timeout seconds: Double = patience) throws -> String {
    let wanted = Array(text.utf8)
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      if let end = end(of: wanted) {
        defer { position = end }
        return String(decoding: seen.bytes[position..<end], as: UTF8.self)
      }
      guard receive(until: deadline) else {
        let came = String(decoding: seen.bytes[position...], as: UTF8.self)
        throw ProgramError("“\(text)” did not come within \(seconds) s, or before the end. What came:\n\(came)")
      }
    }
  }

  /// Changes the size of the window, which tells the program so.
  package func resize(columns: Int, rows: Int = 24) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  /// Sends the program a signal, such as `SIGTERM`, not by way of the terminal.
  package func signal(_ number: Int32) {
    kill(pid, number)
  }

  /// Waits for the end of the program and returns its exit status, 128 and the signal's number if a signal ended it.
  @discardableResult
  package func waitForExit(timeout seconds: Double = patience) throws -> Int32 {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      if let status { return status }
      var state = Int32()
      if waitpid(pid, &state, WNOHANG) == pid {
        while receive(until: .now) {}
        status = shellStatus(of: state)
        continue
      }
      guard deadline > .now else { throw ProgramError("still running after \(seconds) s. What came:\n\(plain)") }
      // Output is taken in meanwhile: a program that fills the terminal would never end. Once it is closed, look again soon.
      if !receive(until: min(deadline, .now + .milliseconds(20))) { usleep(1_000) }
    }
  }

  /// Everything seen so far, as it came.
  package var transcript: String {
    String(decoding: raw, as: UTF8.self)
  }

  /// Everything seen so far without escape sequences, carriage returns and bells.
  package var plain: String {
    String(decoding: seen.bytes, as: UTF8.self)
  }

  /// Whether what is typed is echoed and handed over by the line: how a program should leave its terminal.
  package var isOrdinary: Bool {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return false }
    return settings.c_lflag & tcflag_t(ICANON) != 0 && settings.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Takes in what comes next; false when nothing came by `deadline` or the program closed the terminal.
  private func receive(until deadline: ContinuousClock.Instant) -> Bool {
    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&watched, 1, milliseconds(until: deadline)) < 0, errno == EINTR {}
    guard watched.revents != 0 else { return false }
    let block = [UInt8](unsafeUninitializedCapacity: 4_096) { space, count in
      // Fails with EIO once nothing has the terminal open any more.
      count = max(0, read(descriptor, space.baseAddress, space.count))
    }
    raw += block
    seen.add(block)
    return !block.isEmpty
  }

  private func end(of wanted: [UInt8]) -> Int? {
    guard seen.bytes.count - position >= wanted.count else { return nil }
    return (position...(seen.bytes.count - wanted.count))
      .first { seen.bytes[$0..<($0 + wanted.count)].elementsEqual(wanted) }
      .map { $0 + wanted.count }
  }
}
