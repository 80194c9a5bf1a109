internal import Glibc

/// What other targets compiled into the catalogue, as bytes behind the database in the same file.
///
/// SQLite counts its own pages and looks at nothing behind them, so that one file, renamed into place, holds both. Mapped
/// and not read: a start touches a few of the twenty-five megabytes, and copying them all would cost more than an answer.
///
/// Unchecked because it holds a raw pointer; all of it is `let`, and what the pointer shows is never written to.
final class AttachedBlobs: @unchecked Sendable {
  private let base: UnsafeRawPointer
  private let count: Int
  private let isMapped: Bool
  /// Where the parts begin: behind the last page of the database.
  let start: Int

  /// How many bytes stand behind the database.
  var size: Int { count - start }

  /// Maps the file at `path`; nil when that is no SQLite file or cannot be mapped.
  init?(mapping path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size >= Self.header,
      let mapped = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, file, 0), mapped != MAP_FAILED
    else { return nil }
    base = UnsafeRawPointer(mapped)
    count = Int(status.st_size)
    isMapped = true
    start = Self.databaseSize(base)
    guard start >= Self.header, start <= count else { return nil }
  }

  /// Parts in memory, for a catalogue that is not kept.
  init(_ bytes: [UInt8]) {
    let own = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
    bytes.withUnsafeBytes { if let first = $0.baseAddress { own.copyMemory(from: first, byteCount: bytes.count) } }
    base = UnsafeRawPointer(own)
    count = bytes.count
    isMapped = false
    start = 0
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: base), count)
    } else {
      base.deallocate()
    }
  }

  /// The bytes from `place` on, counted from the first part; nil if there are not so many.
  func bytes(_ place: Int, _ size: Int) -> UnsafeRawBufferPointer? {
    guard place >= 0, size >= 0, place <= self.size, size <= self.size - place else { return nil }
    return UnsafeRawBufferPointer(start: base + start + place, count: size)
  }

  /// The length of SQLite's header.
  private static let header = 100

  /// The size of the database in bytes, by its header: the size of a page at 16 (1 stands for 65,536), the number of
  /// pages at 28, both big-endian (sqlite.org/fileformat2.html, section 1.3).
  private static func databaseSize(_ header: UnsafeRawPointer) -> Int {
    let page = Int(UInt16(bigEndian: header.loadUnaligned(fromByteOffset: 16, as: UInt16.self)))
    let pages = Int(UInt32(bigEndian: header.loadUnaligned(fromByteOffset: 28, as: UInt32.self)))
    return (page == 1 ? 65_536 : page) * pages
  }
}
