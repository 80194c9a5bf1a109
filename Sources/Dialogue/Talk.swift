internal import Composing
internal import Search
internal import Understanding

/// What later lines may lean on or go back to. `/new` begins it anew.
struct Talk: Sendable {
  var focus = Focus()
  /// The last turn that was a question.
  var last: Turn?
  /// The search for careers that later lines may go on with.
  var finding: Finding?
  /// What may be picked by number.
  var choices: [Answer.Choice] = []
  /// The question that waits for a choice: what it asks and its words.
  var pending: Meaning?
  /// Questions answered, so that none is offered twice.
  var asked: Set<String> = []
  /// What stood open when somebody's safety came first; nil when nothing waits.
  var interrupted: Interrupted?
}
