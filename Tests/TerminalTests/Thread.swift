import Glibc

/// A thread of its own, so that a blocked read or write does not hold up other tests.
struct Thread {
  private let thread: pthread_t

  private final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  init(_ body: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      }, Unmanaged.passRetained(Work(body)).toOpaque())
    self.thread = thread
  }

  func signal(_ number: Int32) {
    pthread_kill(thread, number)
  }

  func join() {
    pthread_join(thread, nil)
  }
}
