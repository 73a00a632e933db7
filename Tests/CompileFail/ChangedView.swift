// expect: cannot assign to property: 'content' is a 'let' constant
import Access
import Domain

func widen(_ file: VisibleFile, with content: VisibleFile.Content) -> VisibleFile {
  var file = file
  file.content = content
  return file
}
