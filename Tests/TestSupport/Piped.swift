import Glibc
import Synchronization

/// What a program did with its standard streams connected to pipes.
package struct Piped: Sendable {
  /// The exit status, 128 and the signal's number if a signal ended the program.
  package var status: Int32
  /// What it wrote to standard output.
  package var bytes: [UInt8]
  /// What it wrote to standard error, bytes that are not UTF-8 as U+FFFD.
  package var errorText: String

  /// `bytes` as text, those that are not UTF-8 as U+FFFD.
  package var text: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Runs `program`, a path, to its end, with nothing in its environment but `environment`.
  ///
  /// Input and output go on at once, so neither side waits for the other. A program that stops reading is not a fault.
  /// Throws when it cannot be started or has not ended after `seconds`; it is killed then.
  package static func run(
    _ program: String, _ arguments: [String] = [], environment: [String: String], input: [UInt8] = [],
    folder: String? = nil, timeout seconds: Double = patience
  ) throws -> Piped {
    // Writing to a program that stopped reading must not end the test process.
    signal(SIGPIPE, SIG_IGN)
    let (pid, streams) = try start(program, arguments, environment: environment, folder: folder)
    var conversation = Conversation(streams: streams, unsent: input[...])
    let deadline = ContinuousClock.now + .seconds(seconds)
    while conversation.isOpen, ContinuousClock.now < deadline { conversation.advance(until: deadline) }
    conversation.closeAll()

    var status = Int32()
    var ended = waitpid(pid, &status, WNOHANG)
    while ended == 0, ContinuousClock.now < deadline {
      usleep(1_000)
      ended = waitpid(pid, &status, WNOHANG)
    }
    guard ended == pid else {
      kill(pid, SIGKILL)
      waitpid(pid, &status, 0)
      throw ProgramError("\(program) did not end within \(seconds) s")
    }
    return Piped(
      status: shellStatus(of: status), bytes: conversation.output,
      errorText: String(decoding: conversation.errors, as: UTF8.self))
  }

  /// Runs `program` as above, with `text` as its input.
  package static func run(
    _ program: String, _ arguments: [String] = [], environment: [String: String], input text: String,
    folder: String? = nil, timeout seconds: Double = patience
  ) throws -> Piped {
    try run(
      program, arguments, environment: environment, input: Array(text.utf8), folder: folder, timeout: seconds)
  }

  /// The program's process and our ends of its standard input, output and error.
  private static func start(
    _ program: String, _ arguments: [String], environment: [String: String], folder: String?
  ) throws -> (pid_t, [Int32]) {
    try spawning.withLock { _ throws in
      let pipes = try (0..<3).map { _ in try makePipe() }
      let theirs = [pipes[0].reading, pipes[1].writing, pipes[2].writing]
      let ours = [pipes[0].writing, pipes[1].reading, pipes[2].reading]
      defer { for descriptor in theirs { close(descriptor) } }
      do {
        let pid = try spawn(program, arguments, environment: environment, folder: folder, descriptors: theirs)
        for descriptor in ours { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
        return (pid, ours)
      } catch {
        for descriptor in ours { close(descriptor) }
        throw error
      }
    }
  }

  private static func makePipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw ProgramError("pipe: \(String(cString: strerror(errno)))") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}

/// Feeding a program and listening to it at once.
private struct Conversation {
  /// Our ends of its standard input, output and error; -1, which `poll` passes over, once closed.
  var streams: [Int32]
  var unsent: ArraySlice<UInt8>
  var output: [UInt8] = []
  var errors: [UInt8] = []

  var isOpen: Bool { streams[1] >= 0 || streams[2] >= 0 }

  /// Waits until at least one stream is ready, and serves those that are.
  mutating func advance(until deadline: ContinuousClock.Instant) {
    if unsent.isEmpty { closeStream(0) }
    var watched = streams.enumerated().map { number, descriptor in
      pollfd(fd: descriptor, events: Int16(number == 0 ? POLLOUT : POLLIN), revents: 0)
    }
    guard poll(&watched, nfds_t(watched.count), milliseconds(until: deadline)) > 0 else { return }
    if watched[0].revents != 0 { feed() }
    if watched[1].revents != 0, !take(from: streams[1], into: &output) { closeStream(1) }
    if watched[2].revents != 0, !take(from: streams[2], into: &errors) { closeStream(2) }
  }

  mutating func closeAll() {
    for number in streams.indices { closeStream(number) }
  }

  private mutating func feed() {
    let count = unsent.withUnsafeBytes { write(streams[0], $0.baseAddress, $0.count) }
    if count >= 0 {
      unsent = unsent.dropFirst(count)
    } else if errno != EAGAIN, errno != EINTR {
      unsent = []
    }
  }

  /// False at the end of the stream.
  private func take(from descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    var space = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &space, space.count)
    guard count >= 0 else { return errno == EAGAIN || errno == EINTR }
    bytes += space.prefix(count)
    return count > 0
  }

  private mutating func closeStream(_ number: Int) {
    guard streams[number] >= 0 else { return }
    close(streams[number])
    streams[number] = -1
  }
}
