/// An element that may hold others. Called like a function: `p("Hej", class: "meta")` or
/// `div(class: "rows", .id("lista")) { … }`.
public struct Tag: Sendable {
  private let name: StaticString

  init(_ name: StaticString) {
    self.name = name
  }

  public func callAsFunction(
    _ text: consuming String, class classes: consuming String = "", _ attributes: Attribute...
  ) -> Markup {
    .element(name, classes, attributes, text: text)
  }

  public func callAsFunction(
    class classes: String = "", _ attributes: Attribute...,
    @HTMLBuilder content: () -> Markup
  ) -> Markup {
    .element(name, classes, attributes, content: content())
  }

  /// With attributes that were gathered in a list.
  public func callAsFunction(
    class classes: String = "", attributes: [Attribute], @HTMLBuilder content: () -> Markup
  ) -> Markup {
    .element(name, classes, attributes, content: content())
  }
}
