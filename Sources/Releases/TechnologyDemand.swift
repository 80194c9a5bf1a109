/// How the tools of a code are ordered: by how widely its field asks for them.
///
/// A release marks what job notices ask for, but not how often. What notices ask of many occupations of the same major
/// group is what a person meets most, so that Python stands before a library made for it.
struct TechnologyDemand {
  private let technologies: [OnetCode: [String: OnetRelease.Technology]]
  private var field: [Place: Count] = [:]
  private var all: [String: Count] = [:]

  /// A tool in a major group.
  private struct Place: Hashable {
    var major: String
    var name: String
  }

  /// How many codes ask for a tool, and how many list it.
  private struct Count {
    var inDemand = 0
    var listed = 0

    mutating func add(_ technology: OnetRelease.Technology) {
      listed += 1
      if technology.isInDemand { inDemand += 1 }
    }
  }

  init(_ technologies: [OnetCode: [String: OnetRelease.Technology]]) {
    self.technologies = technologies
    for (code, tools) in technologies {
      for (name, technology) in tools {
        field[Place(major: code.base.major, name: name), default: Count()].add(technology)
        all[name, default: Count()].add(technology)
      }
    }
  }

  /// The tools of `code`: first those that most codes of its major group ask for, then those that most of all codes ask
  /// for, then those that most of its group list; equal ones by name.
  func ranked(_ code: OnetCode) -> [(name: String, technology: OnetRelease.Technology)] {
    let tools = (technologies[code] ?? [:]).map { name, technology in
      let near = field[Place(major: code.base.major, name: name)] ?? Count()
      let far = all[name] ?? Count()
      return (name: name, technology: technology, rank: (near.inDemand, far.inDemand, near.listed))
    }
    return tools.sorted { $0.rank != $1.rank ? $0.rank > $1.rank : $0.name < $1.name }
      .map { ($0.name, $0.technology) }
  }
}
