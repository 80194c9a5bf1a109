/// The first place in `places` for which `isBefore` does not hold; their end if it holds for all.
///
/// It must hold for none behind one for which it does not. Found by halving, so that ten looks do for a thousand places.
@inlinable package func firstPlace(in places: Range<Int>, after isBefore: (Int) -> Bool) -> Int {
  var low = places.lowerBound
  var high = places.upperBound
  while low < high {
    let middle = (low + high) / 2
    if isBefore(middle) { low = middle + 1 } else { high = middle }
  }
  return low
}
