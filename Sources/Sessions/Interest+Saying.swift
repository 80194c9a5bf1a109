internal import Careers

extension Interest {
  /// What people with it like to do, as the subject or object of a sentence: `hands-on work`.
  var work: String {
    switch self {
    case .realistic: "hands-on work"
    case .investigative: "finding things out"
    case .artistic: "making and expressing things"
    case .social: "helping and teaching people"
    case .enterprising: "leading and persuading"
    case .conventional: "keeping things in order"
    }
  }

  /// Its official name and what it means: `hands-on work (Realistic)`.
  var full: String { "\(work) (\(rawValue))" }
}
