// Words and lists.

public let p = Tag("p")
public let span = Tag("span")
public let strong = Tag("strong")
public let em = Tag("em")
public let small = Tag("small")
public let b = Tag("b")
/// A run of text whose direction is its own, as a name in a sentence of another language.
public let bdi = Tag("bdi")
public let s = Tag("s")
public let ins = Tag("ins")
public let del = Tag("del")
public let q = Tag("q")
public let cite = Tag("cite")
public let abbr = Tag("abbr")
public let sup = Tag("sup")
public let blockquote = Tag("blockquote")
public let pre = Tag("pre")
public let figure = Tag("figure")
public let figcaption = Tag("figcaption")
public let ul = Tag("ul")
public let ol = Tag("ol")
public let li = Tag("li")
public let dl = Tag("dl")
public let dt = Tag("dt")
public let dd = Tag("dd")
public let details = Tag("details")
public let summary = Tag("summary")

/// A line break inside an address or a poem; paragraphs and lists are their own tags.
public func br() -> Markup { .void("br", "", []) }

/// A moment or a day that machines can read; `datetime` is ISO 8601.
public func time(_ text: String, datetime: String, class classes: String = "") -> Markup {
  .element("time", classes, [Attribute("datetime", datetime)], text: text)
}

public func a(
  _ text: String, href: Link, class classes: String = "", _ attributes: Attribute...
) -> Markup {
  .element("a", classes, [Attribute("href", href.text)] + attributes, text: text)
}

public func a(
  href: Link, class classes: String = "", _ attributes: Attribute...,
  @HTMLBuilder content: () -> Markup
) -> Markup {
  .element("a", classes, [Attribute("href", href.text)] + attributes, content: content())
}
