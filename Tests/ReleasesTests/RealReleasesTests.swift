import FoundationEssentials
import Releases
import TestSupport
import Testing

/// The public releases as they were downloaded, beside the repository; where they are not, the test is skipped.
private let data = TinyCorpus.repository + "/../shared/data"

@Suite(.enabled(if: FileManager.default.fileExists(atPath: data)))
struct RealReleasesTests {
  @Test func `the committed facts are what the releases give, byte for byte`() throws {
    let derivation = try Derivation(
      Releases(
        onet: data + "/onet_30_1_text", oews: data + "/bls_oews_national/national_M2025_dl.csv",
        projections: data + "/bls_employment_projections",
        telework: data + "/telework_dingel_neiman/occupations_workathome.csv",
        taxonomy: TinyCorpus.repository + "/Corpus/taxonomy.tsv",
        crosswalk: data + "/crosswalks/onet_soc2019_to_nem_ooh.csv",
        programs: data + "/cip_soc/cip2020_to_onet_soc2019.csv",
        abilities: data + "/onet_29_0_abilities_wide/ONET_29_Merged_Data.csv",
        handbook: data + "/bls_ooh/ooh_2024_34.json"))
    #expect(derivation.tables.count == 18)
    for table in derivation.tables {
      let committed = FileManager.default.contents(atPath: "\(TinyCorpus.repository)/Corpus/facts/\(table.name)")
      if committed != Data(table.text.utf8) {
        Issue.record("\(table.name) is not what the releases give; run pathways releases derive again")
      }
    }
  }
}
