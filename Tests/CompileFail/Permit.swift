// expect: 'Permit' initializer is inaccessible due to 'internal' protection level
import Access
import Domain

func allowMyself(_ act: ActKind, in file: CaseFile, _ author: Author, _ now: Instant) -> Permit {
  Permit(act: act, caseID: file.id, author: author, ground: .unitLeader, at: now)
}
