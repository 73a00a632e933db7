// expect: 'VisibleFile' initializer is inaccessible due to 'internal' protection level
import Access
import Domain

func showAll(
  _ file: CaseFile, _ viewer: Author, _ now: Instant, _ header: VisibleHeader,
  _ whole: VisibleWhole
) -> VisibleFile {
  VisibleFile(
    id: file.id, version: file.version, viewer: viewer, relation: .unitLeader, at: now,
    header: header, content: .staff(whole))
}
