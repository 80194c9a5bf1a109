package import Careers
internal import Catalogue

extension Knowledge {
  /// The career with the occupation code `code`: one that has the code to itself before one that is counted under it.
  package func career(code: String) -> Career? {
    let careers = catalogue.careers(code: code)
    return careers.first { $0.countedAs == nil } ?? careers.first
  }
}
