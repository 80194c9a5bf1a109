/// What table 1.12 gives as the cause of a rise or fall. The ids are the project's own; `causes.yaml` has the words for them.
package enum Cause: String, CaseIterable, Sendable {
  /// More, or fewer, older people to serve.
  case ageing
  /// Programs that learn, and talk.
  case ai
  /// Machines, robots and programs that do part of the work.
  case automation
  /// The work, or what it is about, becomes more involved.
  case complexity
  /// Employers join, or share staff.
  case consolidation
  /// More is wanted of what the occupation provides, and the table says no more.
  case demand
  /// Paper becomes data, and data grow.
  case digitisation
  /// What people study, and how many do.
  case education
  /// Electric vehicles, wind and sun.
  case electrification
  /// Nature, climate and the air.
  case environment
  /// Who pays, and what for.
  case funding
  /// Illness, treatment and wellbeing.
  case health
  /// Roads, grids and networks are built or mended.
  case infrastructure
  /// New machines and techniques need people.
  case newTechnology = "new-technology"
  /// Shopping, booking and advertising on the internet.
  case online
  /// Anything else.
  case other
  /// Other firms, or temporary staff, do the work.
  case outsourcing
  /// Better tools let one person do more.
  case productivity
  /// The work moves to another place: from hospital to practice, from site to factory.
  case relocation
  /// Things last longer, or are replaced rather than repaired.
  case replacement
  /// Danger, crime and rules.
  case risk
  /// Customers do it themselves.
  case selfService = "self-service"
  /// Another occupation takes over tasks, or hands them over.
  case sharedTasks = "shared-tasks"
  /// What people like to eat, wear, own and do.
  case tastes
  /// Fewer people use it.
  case usageDecline = "usage-decline"
}
