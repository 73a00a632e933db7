/// A whole document with its doctype.
public func document(
  lang: String, dir: Attribute.Direction = .leftToRight, @HTMLBuilder content: () -> Markup
) -> Markup {
  var whole = Markup.literal("<!DOCTYPE html>")
  let direction = dir == .rightToLeft ? [Attribute.dir(dir)] : []
  whole.append(.element("html", "", [.lang(lang)] + direction, content: content()))
  return whole
}

public let head = Tag("head")
public let body = Tag("body")

/// Stands in histories and on task bars, so it never holds anything about a person.
public func title(_ text: String) -> Markup {
  .element("title", "", [], text: text)
}

public func meta(_ kind: Meta) -> Markup {
  switch kind {
  case .utf8: .void("meta", "", [Attribute("charset", word: "utf-8")])
  case .viewport: named("viewport", "width=device-width, initial-scale=1")
  case .colourScheme: named("color-scheme", "light dark")
  case .noIndex: named("robots", "noindex, nofollow")
  }
}

public enum Meta: Sendable { case utf8, viewport, colourScheme, noIndex }

public func stylesheet(_ link: Link) -> Markup {
  .void("link", "", [Attribute("rel", word: "stylesheet"), Attribute("href", link.text)])
}

public func favicon(_ link: Link) -> Markup {
  .void(
    "link", "",
    [
      Attribute("rel", word: "icon"), Attribute("type", word: "image/svg+xml"),
      Attribute("href", link.text),
    ])
}

/// An ES module of our own; modules are deferred, so the page is never held up.
public func script(module link: Link) -> Markup {
  .element(
    "script", "", [Attribute("type", word: "module"), Attribute("src", link.text)], text: "")
}

private func named(_ name: StaticString, _ content: StaticString) -> Markup {
  .void("meta", "", [Attribute("name", word: name), Attribute("content", word: content)])
}
