internal import Language

extension Day {
  /// A date found in a line, and the words it was found in.
  struct Found: Equatable {
    var day: Day
    /// The line without the words of the date.
    var rest: String
  }

  /// The date that `line` names, seen from `today`; nil if it names none.
  ///
  /// Read are, with or without `by`, `on`, `in`, `before` or `until`: `today`, `tomorrow`, `in 10 days`, `in two weeks`,
  /// `in a month`, `Friday`, `this Friday`, `next Friday`, `next week`, `next month`, `end of the month`, `end of March`,
  /// `March`, `March 15`, `15 March 2027`, `3/15`, `3/15/2027` (month first, as in the United States) and `2027-03-15`.
  /// A weekday alone is the next one after today; `next Friday` is the Friday of the week after this one, weeks beginning
  /// on Monday. `next week` is its Friday, `next month` its last day. `by March` is March 1, `in March` its last day. A
  /// date without a year is the next one that is not past. Of several dates the first counts.
  static func find(in line: String, today: Day) -> Found? {
    let tokens = line.split(separator: " ").map(String.init)
    let words = tokens.prefix(longest).map { token in String(folded(token).trimming(while: { ",.;:!?()".contains($0) }))
    }
    for start in words.indices {
      var place = start
      var lead: String?
      if Self.leads.contains(words[start]) {
        lead = words[start]
        place += 1
      }
      guard place < words.count, let (day, length) = Self.read(words[place...], lead: lead, today: today) else {
        continue
      }
      let kept = tokens[..<start] + tokens[(place + length)...]
      return Found(day: day, rest: kept.joined(separator: " "))
    }
    return nil
  }

  /// Words after which no date is looked for: a pasted page must not hold anyone up.
  private static let longest = 200

  private static let leads: Set = ["by", "on", "in", "before", "until", "till", "within", "at", "due"]

  /// The date at the beginning of `words`, and how many words it takes.
  private static func read(_ words: ArraySlice<String>, lead: String?, today: Day) -> (Day, Int)? {
    let list = Array(words)
    func word(_ index: Int) -> String { index < list.count ? list[index] : "" }
    guard !list.isEmpty else { return nil }
    if word(0) == "the", word(1) != "the", let (day, length) = read(words.dropFirst(), lead: lead, today: today) {
      return (day, length + 1)
    }
    switch word(0) {
    case "today", "tonight": return (today, 1)
    case "tomorrow": return (today.adding(days: 1), 1)
    case "next" where word(1) == "week": return (today.adding(days: 11 - today.weekday), 2)
    case "next" where word(1) == "month": return (today.adding(months: 1).endOfMonth, 2)
    case "next" where word(1) == "year": return Day(today.year + 1, 12, 31).map { ($0, 2) }
    case "next":
      return weekdayNumber(word(1)).map { (today.adding(days: 7 - today.weekday + $0), 2) }
    case "this" where word(1) == "week": return (today.adding(days: max(0, 4 - today.weekday)), 2)
    case "this" where word(1) == "month": return (today.endOfMonth, 2)
    case "this": return weekdayNumber(word(1)).map { (today.following($0), 2) }
    case "end" where word(1) == "of": return end(list, today)
    default: break
    }
    if lead == "in" || lead == "within", let count = Int(word(0)) ?? amounts[word(0)], count > 0, count < 1_000 {
      switch word(1) {
      case "day", "days": return (today.adding(days: count), 2)
      case "week", "weeks": return (today.adding(days: 7 * count), 2)
      case "month", "months": return (today.adding(months: count), 2)
      case "year", "years": return (today.adding(months: 12 * count), 2)
      default: return nil
      }
    }
    if let weekday = weekdayNumber(word(0)), lead != nil || list.count == 1 || word(0).count > 3 {
      return (today.following(weekday), 1)
    }
    return written(list, today) ?? named(list, lead, today)
  }

  /// `end of the month`, `end of March`, `end of the year`, `end of next month`.
  private static func end(_ list: [String], _ today: Day) -> (Day, Int)? {
    let place = list.count > 2 && ["the", "this"].contains(list[2]) ? 3 : 2
    guard place < list.count else { return nil }
    switch list[place] {
    case "month": return (today.endOfMonth, place + 1)
    case "week": return (today.adding(days: max(0, 4 - today.weekday)), place + 1)
    case "year": return Day(today.year, 12, 31).map { ($0, place + 1) }
    case "next" where place + 1 < list.count && list[place + 1] == "month":
      return (today.adding(months: 1).endOfMonth, place + 2)
    default:
      guard let month = monthNumber(list[place]) else { return nil }
      let year = place + 1 < list.count ? self.year(list[place + 1]) : nil
      let day = Day(year ?? today.year, month, 1)?.endOfMonth
      guard let day else { return nil }
      return (year == nil && day < today ? day.adding(months: 12).endOfMonth : day, place + (year == nil ? 1 : 2))
    }
  }

  /// `2027-03-15`, `3/15`, `3/15/2027`, `3/15/27`.
  private static func written(_ list: [String], _ today: Day) -> (Day, Int)? {
    if let day = Day(list[0]) { return (day, 1) }
    let parts = list[0].split(separator: "/").map { Int($0) }
    guard parts.count == 2 || parts.count == 3, list[0].contains("/"), let month = parts[0], let day = parts[1] else {
      return nil
    }
    if parts.count == 3 {
      guard let year = parts[2] else { return nil }
      return Day(year < 100 ? 2000 + year : year, month, day).map { ($0, 1) }
    }
    return upcoming(month, day, today).map { ($0, 1) }
  }

  /// `March`, `March 15`, `March 15, 2027`, `15 March`, `15th of March`, `March 2027`.
  private static func named(_ list: [String], _ lead: String?, _ today: Day) -> (Day, Int)? {
    func word(_ index: Int) -> String { index < list.count ? list[index] : "" }
    if let day = dayNumber(word(0)) {
      let place = word(1) == "of" ? 2 : 1
      guard let month = monthNumber(word(place)) else { return nil }
      if let year = year(word(place + 1)) { return Day(year, month, day).map { ($0, place + 2) } }
      return upcoming(month, day, today).map { ($0, place + 1) }
    }
    guard let month = monthNumber(word(0)) else { return nil }
    if let day = dayNumber(word(1)) {
      if let year = year(word(2)) { return Day(year, month, day).map { ($0, 3) } }
      return upcoming(month, day, today).map { ($0, 2) }
    }
    // “May” and “March” are also words: alone they need a word before them, or nothing else in the line.
    guard lead != nil || list.count == 1 else { return nil }
    let year = year(word(1))
    let isEnd = lead == "in"
    guard var day = Day(year ?? today.year, month, 1) else { return nil }
    if isEnd { day = day.endOfMonth }
    if year == nil, day < today || (!isEnd && day == today) {
      day = day.adding(months: 12)
      if isEnd { day = day.endOfMonth }
    }
    return (day, year == nil ? 1 : 2)
  }

  /// The next `month` and `day` that is not past.
  private static func upcoming(_ month: Int, _ day: Int, _ today: Day) -> Day? {
    for year in today.year...(today.year + 8) {
      if let found = Day(year, month, day), found >= today { return found }
    }
    return nil
  }

  /// The next day of the week `weekday` after this one.
  private func following(_ weekday: Int) -> Day {
    let ahead = (weekday - self.weekday + 7) % 7
    return adding(days: ahead == 0 ? 7 : ahead)
  }

  private static let amounts = ["a": 1, "an": 1].merging(TypedLine.named.filter { !$0.key.hasSuffix("t") }) { $1 }

  private static func monthNumber(_ word: String) -> Int? { place(of: word, in: months, least: 3) }
  private static func weekdayNumber(_ word: String) -> Int? { place(of: word, in: weekdays, least: 3).map { $0 - 1 } }

  /// The place, from 1, of the name that `word` is or shortens to at least `least` letters.
  private static func place(of word: String, in names: [String], least: Int) -> Int? {
    guard word.count >= least else { return nil }
    return names.firstIndex { name in
      let name = name.lowercased()
      return name == word || (word.count <= 5 && name.hasPrefix(word))
    }.map { $0 + 1 }
  }

  private static func dayNumber(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    guard let number = Int(digits), (1...31).contains(number) else { return nil }
    return ["", "st", "nd", "rd", "th"].contains(String(word.dropFirst(digits.count))) ? number : nil
  }

  private static func year(_ word: String) -> Int? { Int(word).flatMap { (2000...2100).contains($0) ? $0 : nil } }
}
