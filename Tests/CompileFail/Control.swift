// What a page and a route may do with these values. Compiles, so the other files fail for their own reason.
import Access
import Domain
import HTML

func mayAct(_ permit: Permit) -> ActKind { permit.act }

func look(
  at file: CaseFile, by viewer: Author, now: Instant
) -> Result<VisibleFile, Denial> {
  Access.view(file, for: viewer, at: now)
}

func looks(_ records: [RecordedLook], of file: VisibleFile) -> [VisibleLook] {
  Access.looks(records, for: file)
}

func parts(_ file: VisibleFile) -> (whole: VisibleWhole?, disclosed: VisibleDisclosed?) {
  switch file.content {
  case .staff(let whole): (whole, nil)
  case .disclosed(let disclosed): (nil, disclosed)
  case .arrived, .own: (nil, nil)
  }
}

func words(_ text: String) -> Markup { p(text) }

func link(to file: CaseID) -> Link { "/arenden/\(file.text)" }
