/// Where O*NET-SOC 2019 puts the codes of O*NET-SOC 2010 that neither their number nor their title leads to.
///
/// The telework classification still has the older codes.
struct Taxonomy {
  private var newer: [OnetCode: [OnetCode]] = [:]

  /// A taxonomy in which nothing changed, for when there is no file.
  init() {}

  /// Reads the pairs of codes in the file at `path`: `Corpus/taxonomy.tsv` or one like it.
  init(_ path: String) throws(ReleaseError) {
    for row in try RawTable(path, .tabs, columns: ["older", "newer"], captionLines: 2) {
      let older = try row.onet(0)
      let code = try row.onet(1)
      guard !newer[older, default: []].contains(code) else { throw row.error(.repeated("\(older) \(code)")) }
      newer[older, default: []].append(code)
    }
  }

  /// The codes that the work of `older` is counted under now, in the order of the file; nil where its number or its title
  /// leads there.
  func newer(than older: OnetCode) -> [OnetCode]? { newer[older] }
}
