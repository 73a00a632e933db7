// expect: 'buffer' is inaccessible due to 'private' protection level
import HTML

func page(_ bytes: [UInt8]) -> Markup {
  var page = Markup("")
  page.buffer.append(finished: bytes)
  return page
}
