import Domain
import Hummingbird
import Workflows

/// What a browser says about a form that another site sends.
enum Foreign {
  static let headers: [HTTPFields] = [
    [.origin: "https://elak.example"], [.origin: "null"], [.origin: "http://localhost.elak.example"],
    [.init("Sec-Fetch-Site")!: "cross-site"], [.init("Sec-Fetch-Site")!: "same-site"],
    [.init("Sec-Fetch-Site")!: "none"],
  ]
}

extension City {
  /// The assignment is over since yesterday; the old row stays.
  func endAssignment(of name: String) async throws {
    let id = try assignment(name)
    guard let old = directory.assignments[id] else { return }
    let ended = Assignment(
      id: old.id, principal: old.principal, agency: old.agency, role: old.role, title: old.title,
      validFrom: old.validFrom, validTo: SwedishTime.day(time.now).adding(days: -1))
    try await desk.add(Organisation(agencies: [], principals: [], assignments: [ended]))
  }
}

extension CaseFile {
  /// The texts of the free notes, in order.
  var notes: [String] {
    entries.compactMap {
      if case .intake(.noteWritten(let note)) = $0.body { note.text } else { nil }
    }
  }
}
