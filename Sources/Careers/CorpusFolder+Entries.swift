extension CorpusFolder {
  /// Reads the entries of the list `name` of `file`, in order; none, without a fault, when the folder has no such file.
  ///
  /// `read` makes one entry, and gives nil for one that cannot be used; what it finds wrong it adds to the faults, which
  /// stand behind those of the entry's fields. With `isNeeded` an empty list is a fault.
  func entries<Entry>(
    _ name: String, of file: String, isNeeded: Bool = false,
    read: (_ entry: inout Fields, _ faults: inout [CorpusError]) -> Entry?
  ) -> (entries: [Entry], faults: [CorpusError]) {
    guard has(file) else { return ([], []) }
    do {
      var fields = try Fields(yaml: text(of: file), file: file)
      var entries: [Entry] = []
      var faults: [CorpusError] = []
      let all = fields.mappings(name)
      if isNeeded, all.isEmpty { faults.append(CorpusError(.missingField(name), file: file)) }
      for entry in all {
        var entry = entry
        var found: [CorpusError] = []
        if let made = read(&entry, &found) { entries.append(made) }
        faults += entry.close() + found
      }
      return (entries, faults + fields.close())
    } catch {
      return ([], [error])
    }
  }
}
