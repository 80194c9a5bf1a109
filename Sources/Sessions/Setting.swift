package import Careers
package import Language
package import Understanding

/// What a session leans on from outside: the day, the occupations, and what is known of them.
package struct Setting: Sendable {
  package var today: Day
  /// The occupations that may be matched; asked for when a shortlist is made.
  package var candidates: @Sendable () -> [Candidate]
  /// The figure in a column of the facts, by the code of the occupation; nil where it is not published.
  package var figure: @Sendable (_ code: String, _ column: String) -> Figure?
  /// The traits of all occupations together; nil where they are not published.
  package var all: Traits?
  /// How people say yes, no, and that they want out.
  package var cues: Cues
  /// The occupations that words of the person point to, and those they turn away.
  package var pointers: @Sendable (String) -> Pointers
  /// First steps toward the occupation with a code, as sentences.
  package var steps: @Sendable (String) -> [String]

  package init(
    today: Day, all: Traits?, cues: Cues = Cues(), candidates: @escaping @Sendable () -> [Candidate],
    figure: @escaping @Sendable (_ code: String, _ column: String) -> Figure?,
    pointers: @escaping @Sendable (String) -> Pointers = { _ in Pointers() },
    steps: @escaping @Sendable (String) -> [String] = { _ in [] }
  ) {
    self.today = today
    self.all = all
    self.cues = cues
    self.candidates = candidates
    self.figure = figure
    self.pointers = pointers
    self.steps = steps
  }
}
