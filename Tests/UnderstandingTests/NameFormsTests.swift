import Language
import Testing

@testable import Understanding

@Suite struct NameFormsTests {
  private var forms: NameForms {
    var forms = NameForms()
    forms.add("Wind Turbine Service Technicians", career: 0, jobs: 10)
    forms.add("Solar Photovoltaic Installers", career: 1, jobs: 20)
    forms.add("Helpers--Electricians", career: 2, jobs: 5)
    forms.add("Veterinary Technologists and Technicians", career: 3, jobs: 5)
    forms.add("Turbine Cleaners, All Other", career: 4, jobs: 5)
    return forms
  }

  private func careers(_ name: String, _ forms: NameForms) -> [Int]? { forms.forms.first { $0.name == name }?.careers }

  @Test(arguments: [
    ("wind turbine tech", 0), ("turbine technician", 0), ("wind technologist", 0), ("solar installer", 1),
    ("electrician helper", 2), ("veterinary tech", 3), ("veterinary technologist", 3),
  ])
  func `words of a title before its head noun name it`(name: String, career: Int) {
    #expect(careers(name, forms) == [career])
  }

  @Test(arguments: ["service technician", "technician", "turbine", "turbine cleaner", "technician turbine"])
  func `words that tell nothing apart, other orders and left-over groups name nothing`(name: String) {
    #expect(careers(name, forms) == nil)
  }

  @Test func `the title with fewest words missing is meant, then every one, most jobs first`() {
    var forms = forms
    forms.add("Turbine Technicians", career: 5, jobs: 1)
    #expect(careers("turbine technician", forms) == [5])
    forms.add("Turbine Technicians", career: 6, jobs: 2)
    #expect(careers("turbine technician", forms) == [6, 5])
    for number in 7..<11 { forms.add("Turbine Technicians", career: number, jobs: 1) }
    #expect(careers("turbine technician", forms) == nil)
  }

  @Test func `a head that may mean the same is kept apart`() {
    #expect(careers("solar tech", forms) == nil)
    #expect(forms.looseForms.first { $0.name == "solar tech" }?.careers == [1])
  }

  @Test(arguments: [
    ("court reporters", "court reporting"), ("civil engineer", "civil engineering"),
    ("construction manager", "construction management"), ("elevator repairer", "elevator repair"),
  ])
  func `work is called after the person who does it`(person: String, work: String) {
    #expect(NameForms.work(of: person) == work)
  }

  @Test(arguments: ["worker", "job trainer", "nurse", "archivist"])
  func `work that would say nothing is left out`(person: String) {
    #expect(NameForms.work(of: person) == nil)
  }
}
