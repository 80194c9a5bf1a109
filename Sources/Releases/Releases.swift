/// Where the public releases are that the fact tables are derived from.
package struct Releases: Equatable, Sendable {
  /// The folder of an O*NET text release.
  package var onet: String
  /// The file of the national wage survey (OEWS).
  package var oews: String
  /// The folder of the employment projections, a file for each table.
  package var projections: String
  /// The telework classification by Dingel and Neiman.
  package var telework: String?
  /// The pairs of older and newer O*NET codes, by which the telework classification is carried over.
  package var taxonomy: String?
  /// The crosswalk from O*NET codes to the codes of the projections.
  package var crosswalk: String?
  /// The crosswalk from programs of study to O*NET codes.
  package var programs: String?
  /// The wide table of abilities.
  package var abilities: String?
  /// The pages of the Occupational Outlook Handbook, as one JSON array.
  package var handbook: String?

  package init(
    onet: String, oews: String, projections: String, telework: String? = nil, taxonomy: String? = nil,
    crosswalk: String? = nil,
    programs: String? = nil, abilities: String? = nil, handbook: String? = nil
  ) {
    self.onet = onet
    self.oews = oews
    self.projections = projections
    self.telework = telework
    self.taxonomy = taxonomy
    self.crosswalk = crosswalk
    self.programs = programs
    self.abilities = abilities
    self.handbook = handbook
  }
}
