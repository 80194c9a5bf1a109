/// e to the power of `x`, by halving and a short series; the same bits on every machine. 0 below -40; `x` counts for at most 40.
package func exponential(_ x: Double) -> Double {
  guard x > -40 else { return 0 }
  var y = min(40, x) / 64
  y = 1 + y * (1 + y / 2 * (1 + y / 3 * (1 + y / 4)))
  for _ in 0..<6 { y *= y }
  return y
}
