import Foundation

/// The pictures of a print, put into the page itself: what makes the PDF fetches nothing, and knows no colours by name.
enum PrintPictures {
  private static let start = Data("<svg class=\"pic".utf8)
  private static let use = Data("<use href=\"/assets/sprite.svg#".utf8)
  private static let end = Data("</svg>".utf8)

  /// Each picture as a background, which is no part of what is read aloud: the words beside it say the same.
  static func drawn(in page: Data) -> Data {
    var drawn = Data()
    var rest = page[...]
    while let from = rest.range(of: start), let to = rest[from.lowerBound...].range(of: end) {
      drawn += rest[rest.startIndex..<from.lowerBound]
      let tag = rest[from.lowerBound..<to.upperBound]
      drawn += image(of: tag) ?? Data(tag)
      rest = rest[to.upperBound...]
    }
    return drawn + rest
  }

  private static func image(of tag: Data) -> Data? {
    guard let use = tag.range(of: use), let quote = tag[use.upperBound...].firstIndex(of: 0x22),
      let name = String(data: tag[use.upperBound..<quote], encoding: .utf8), let symbol = symbols[name],
      let begin = tag.range(of: Data("class=\"".utf8)),
      let close = tag[begin.upperBound...].firstIndex(of: 0x22),
      let classes = String(data: tag[begin.upperBound..<close], encoding: .utf8)
    else { return nil }
    let source = Data(symbol.utf8).base64EncodedString()
    let style =
      "display:block;background-image:url(data:image/svg+xml;base64,\(source));background-position:center;"
      + "background-size:contain;background-repeat:no-repeat;background-origin:content-box"
    return Data("<span class=\"\(classes)\" style=\"\(style)\"></span>".utf8)
  }

  /// Every symbol of the sprite as a picture of its own, in the colours of paper.
  private static let symbols: [String: String] = {
    var found: [String: String] = [:]
    let sprite = String(decoding: PackageResources.sprite_svg, as: UTF8.self)
    for part in sprite.components(separatedBy: "<symbol id=\"").dropFirst() {
      guard let quote = part.firstIndex(of: "\""), let end = part.range(of: "</symbol>") else { continue }
      let inside = String(part[part.index(after: quote)..<end.lowerBound])
      found[String(part[..<quote])] =
        "<svg xmlns=\"http://www.w3.org/2000/svg\"\(inOneColour(inside))</svg>"
    }
    return found
  }()

  /// `var(--ink, #10282B)` as `#10282B`.
  private static func inOneColour(_ drawing: String) -> String {
    var plain = ""
    var rest = drawing[...]
    while let from = rest.range(of: "var("), let comma = rest[from.upperBound...].range(of: ", "),
      let to = rest[comma.upperBound...].firstIndex(of: ")")
    {
      plain += rest[..<from.lowerBound] + rest[comma.upperBound..<to]
      rest = rest[rest.index(after: to)...]
    }
    return plain + rest
  }
}
