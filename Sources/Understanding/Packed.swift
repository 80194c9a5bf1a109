/// A list of numbers that is only read: in memory of its own, or in a file mapped by somebody else.
///
/// A reader has several megabytes of them. Mapped, they cost nothing until a question touches them; copied, every start
/// would pay for all. Numbers are little-endian, as on every machine that Swift runs on.
package struct Packed<Element: BitwiseCopyable & Equatable & Sendable>: @unchecked Sendable {
  /// Never written to, and kept by `owner`: that makes it safe to share.
  private let base: UnsafeRawPointer
  private let owner: AnyObject
  package let endIndex: Int

  /// A list in memory of its own.
  package init(_ elements: [Element]) {
    let own = OwnMemory(elements)
    self.init(UnsafeRawPointer(own.base), count: elements.count, keptBy: own)
  }

  /// The `count` elements from `base` on, which stay as they are as long as `owner` lives.
  init(_ base: UnsafeRawPointer, count: Int, keptBy owner: AnyObject) {
    self.base = base
    self.owner = owner
    endIndex = count
  }
}

extension Packed: RandomAccessCollection {
  package var startIndex: Int { 0 }

  package subscript(index: Int) -> Element {
    precondition(index >= 0 && index < endIndex, "a place outside of the list")
    return base.loadUnaligned(fromByteOffset: index * MemoryLayout<Element>.stride, as: Element.self)
  }

  /// The first place whose element belongs to the second part of a partitioned list.
  func partitioningIndex(_ belongsInSecond: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongsInSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Packed: Equatable {
  package static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }
}

extension Packed: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Element...) { self.init(elements) }
}

/// A copy of some elements, given back when nobody reads it any more.
final class OwnMemory {
  let base: UnsafeMutableRawPointer

  init<Element: BitwiseCopyable>(_ elements: [Element]) {
    let size = elements.count * MemoryLayout<Element>.stride
    let base = UnsafeMutableRawPointer.allocate(byteCount: max(1, size), alignment: 16)
    elements.withUnsafeBytes { if let start = $0.baseAddress { base.copyMemory(from: start, byteCount: size) } }
    self.base = base
  }

  deinit { base.deallocate() }
}
