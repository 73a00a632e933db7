// expect: 'VisibleWhole' initializer is inaccessible due to 'internal' protection level
import Access
import Domain

func wrap(_ file: CaseFile) -> VisibleFile.Content {
  .staff(VisibleWhole(file: file, consentLines: []))
}
