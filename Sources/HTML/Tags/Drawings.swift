// Drawings made on the server.

public let g = Tag("g")
public let drawingTitle = Tag("title")
public let drawingText = Tag("text")
public let desc = Tag("desc")

/// A drawing. One that says something has a role, a `drawingTitle` and a label; others are hidden.
public func svg(
  class classes: String = "", _ attributes: Attribute..., @HTMLBuilder content: () -> Markup
) -> Markup {
  .element("svg", classes, attributes, content: content())
}

/// A symbol of a sprite, as `/assets/sprite.svg#m-klar`.
public func use(_ symbol: StaticString) -> Markup {
  .element("use", "", [Attribute("href", word: symbol)], text: "")
}

public func rect(class classes: String = "", _ attributes: Attribute...) -> Markup {
  .element("rect", classes, attributes, text: "")
}

public func circle(class classes: String = "", _ attributes: Attribute...) -> Markup {
  .element("circle", classes, attributes, text: "")
}

public func line(class classes: String = "", _ attributes: Attribute...) -> Markup {
  .element("line", classes, attributes, text: "")
}

public func path(_ d: String, class classes: String = "") -> Markup {
  .element("path", classes, [.d(d)], text: "")
}
