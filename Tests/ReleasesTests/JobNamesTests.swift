import Testing

@testable import Releases

@Suite struct JobNamesTests {
  @Test(arguments: [
    ("Library Technical Assistant (LTA)", ["Library Technical Assistant", "LTA"]),
    ("CEO (Chief Executive Officer)", ["CEO", "Chief Executive Officer"]),
    ("Administrator (Admin)", ["Administrator", "Admin"]),
    ("Lube Tech (Lubrication Technician)", ["Lube Tech", "Lubrication Technician"]),
    (
      "General Educational Development (GED) Examiner",
      ["General Educational Development Examiner", "GED Examiner"]
    ),
    ("Registered Radiologic Technologist (RT (R))", ["Registered Radiologic Technologist", "RT (R)"]),
    ("Singer (Burning)", ["Singer (Burning)"]),
    ("TOMAHAWK Weapon System (Surface) Operator", ["TOMAHAWK Weapon System (Surface) Operator"]),
    ("Weapons Officer (Fleet Ballistic Missiles)", ["Weapons Officer (Fleet Ballistic Missiles)"]),
    ("Nurse", ["Nurse"]),
    ("Nurse (", ["Nurse ("]),
  ])
  func `a title gives the names in it`(title: String, names: [String]) {
    #expect(jobNames(in: title) == names)
  }
}
