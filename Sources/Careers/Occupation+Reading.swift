extension Occupation {
  /// Reads `facts/occupations.tsv` and `facts/names.tsv`; none, without a fault, when the corpus has no such tables.
  ///
  /// The tables' form is checked by `Facts`, which reads them too.
  static func read(_ folder: CorpusFolder) -> [Occupation] {
    var names: [String: [String]] = [:]
    for row in rows(folder, "facts/names.tsv") where row.count == 2 {
      names[row[0]] = row[1] == "-" ? [] : row[1].split(separator: ";").map(String.init)
    }
    var titles: [String: String] = [:]
    for file in ["facts/wages.tsv", "facts/projections.tsv"] {
      for row in rows(folder, file) where row.count > 2 { titles[row[0]] = row[1] }
    }
    let occupations = rows(folder, "facts/occupations.tsv")
    for row in occupations where row.count == 5 { titles[row[0]] = row[1] }
    return occupations.compactMap { row in
      guard row.count == 5 else { return nil }
      var major = row[4]
      if major.hasSuffix(" Occupations") { major.removeLast(" Occupations".count) }
      return Occupation(
        code: row[0], title: row[1], group: row[3] == "-" ? nil : titles[row[3]] ?? row[3], major: major,
        names: names[row[0]] ?? [])
    }
  }

  private static func rows(_ folder: CorpusFolder, _ file: String) -> [[String]] {
    guard let text = try? folder.text(of: file) else { return [] }
    return text.utf8.split(separator: 0x0A).dropFirst().map { line in
      line.split(separator: 0x09, omittingEmptySubsequences: false).map { String($0) ?? "" }
    }
  }
}

extension Career {
  /// A career known by its figures alone.
  init(_ occupation: Occupation, id: ID) {
    self.init(
      id: id, title: occupation.title, singular: occupation.singular, code: occupation.code,
      countedAs: occupation.group, category: occupation.major, silent: occupation.names)
  }

  /// A title as the name of a file: `registered-nurses`.
  static func slug(_ title: String) -> String {
    var slug = ""
    for scalar in title.lowercased().unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, slug.last != "-", scalar != "'" {
        slug += "-"
      }
    }
    return slug.last == "-" ? String(slug.dropLast()) : slug
  }
}
