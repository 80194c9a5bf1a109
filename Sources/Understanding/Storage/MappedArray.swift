internal import Language

/// A list of numbers that is only read: in memory of its own, or in a file mapped by somebody else.
///
/// A reader has twenty-five megabytes of them. Mapped, they cost nothing until a question touches them; copied, every start
/// would pay for all. Numbers are little-endian, as on every machine that Swift runs on.
package struct MappedArray<Element: BitwiseCopyable & Equatable & Sendable>: @unchecked Sendable {
  /// The elements. Never written to, and there as long as `owner` is, that is, as long as somebody has this value: that
  /// makes it safe to share. Loops go over this and not over the list itself, which costs a call for every element where
  /// files are compiled one by one.
  let elements: UnsafeBufferPointer<Element>
  private let owner: AnyObject

  /// A list in memory of its own.
  package init(_ elements: [Element]) {
    let own = OwnMemory(elements)
    self.init(
      UnsafeBufferPointer(
        start: UnsafePointer(own.base.assumingMemoryBound(to: Element.self)), count: elements.count),
      keptBy: own)
  }

  /// The list of `elements`, which stay as they are as long as `owner` lives.
  init(_ elements: UnsafeBufferPointer<Element>, keptBy owner: AnyObject) {
    self.elements = elements
    self.owner = owner
  }
}

extension MappedArray: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { elements.count }

  package subscript(index: Int) -> Element {
    precondition(index >= 0 && index < elements.count, "a place outside of the list")
    return elements[index]
  }
}

extension MappedArray<UInt32> {
  /// The first place of a rising list whose number is not below `number`; the end if there is none.
  ///
  /// The numbers are hashes, spread evenly: the search begins where the number should be, and goes from there in doubling
  /// steps until the place lies between two of them. Three looks instead of seventeen.
  func place(of number: UInt32) -> Int {
    let elements = elements
    guard !elements.isEmpty else { return 0 }
    let guess = Int((UInt64(number) &* UInt64(elements.count)) >> 32)
    var (low, high) = (0, elements.count)
    var step = 1
    if elements[guess] >= number {
      high = guess
      while high - step >= 0 {
        guard elements[high - step] >= number else {
          low = high - step + 1
          break
        }
        high -= step
        step *= 2
      }
    } else {
      low = guess + 1
      while low + step <= elements.count {
        guard elements[low + step - 1] < number else {
          high = low + step - 1
          break
        }
        low += step
        step *= 2
      }
    }
    return firstPlace(in: low..<high) { elements[$0] < number }
  }

  /// The run at `place` of a list whose numbers cut `count` items into runs; empty where a damaged list says otherwise.
  ///
  /// Checked here, at each use, and not when a file is opened: that would touch every page of it.
  func run(_ place: Int, of count: Int) -> Range<Int> {
    guard place >= 0, place + 1 < elements.count else { return 0..<0 }
    let (start, end) = (Int(elements[place]), Int(elements[place + 1]))
    return start <= end && end <= count ? start..<end : 0..<0
  }
}

extension MappedArray: Equatable {
  package static func == (left: Self, right: Self) -> Bool { left.elements.elementsEqual(right.elements) }
}

extension MappedArray: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Element...) { self.init(elements) }
}

/// A copy of some elements, given back when nobody reads it any more.
final class OwnMemory {
  let base: UnsafeMutableRawPointer

  init<Element: BitwiseCopyable>(_ elements: [Element]) {
    let size = elements.count * MemoryLayout<Element>.stride
    base = UnsafeMutableRawPointer.allocate(byteCount: max(1, size), alignment: 16)
    elements.withUnsafeBytes { if let start = $0.baseAddress { base.copyMemory(from: start, byteCount: size) } }
  }

  deinit { base.deallocate() }
}
