internal import Glibc
internal import Language
internal import Sessions

extension Day {
  /// The present day, by the clock and the time zone of the machine.
  static var today: Day {
    var clock = time(nil)
    var parts = tm()
    localtime_r(&clock, &parts)
    return Day(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)) ?? Day(number: clock / 86_400)
  }
}
