// Forms and their controls.

public let fieldset = Tag("fieldset")
public let legend = Tag("legend")
public let optgroup = Tag("optgroup")
public let output = Tag("output")

/// A form that changes something. There is no `get` with free text: a search term would stand in the address.
public func form(
  action: Link, class classes: String = "", _ attributes: Attribute...,
  @HTMLBuilder content: () -> Markup
) -> Markup {
  let own = [Attribute("method", word: "post"), Attribute("action", action.text)]
  return .element("form", classes, own + attributes, content: content())
}

public func form(
  action: Link, class classes: String = "", attributes: [Attribute],
  @HTMLBuilder content: () -> Markup
) -> Markup {
  let own = [Attribute("method", word: "post"), Attribute("action", action.text)]
  return .element("form", classes, own + attributes, content: content())
}

/// A form that only chooses what to look at; its values stand in the address.
public func choiceForm(
  action: Link, class classes: String = "", _ attributes: Attribute...,
  @HTMLBuilder content: () -> Markup
) -> Markup {
  let own = [Attribute("method", word: "get"), Attribute("action", action.text)]
  return .element("form", classes, own + attributes, content: content())
}

public func label(
  _ text: String, for id: String, class classes: String = ""
) -> Markup {
  .element("label", classes, [Attribute("for", id)], text: text)
}

public func label(
  for id: String? = nil, class classes: String = "", @HTMLBuilder content: () -> Markup
) -> Markup {
  .element("label", classes, [Attribute("for", optional: id)], content: content())
}

public func input(
  _ type: Attribute.InputType, class classes: String = "", _ attributes: Attribute...
) -> Markup {
  .void("input", classes, [.type(type)] + attributes)
}

public func input(
  _ type: Attribute.InputType, class classes: String = "", attributes: [Attribute]
) -> Markup {
  .void("input", classes, [.type(type)] + attributes)
}

/// The line feed after the opening tag is the one that a parser takes away; without it a text that
/// begins with an empty line would lose it.
public func textarea(
  _ text: String, class classes: String = "", attributes: [Attribute]
) -> Markup {
  .element("textarea", classes, attributes, text: "\n" + text)
}

public func select(
  class classes: String = "", attributes: [Attribute], @HTMLBuilder content: () -> Markup
) -> Markup {
  .element("select", classes, attributes, content: content())
}

public func option(_ text: String, value: String, selected: Bool) -> Markup {
  .element("option", "", [.value(value), .selected(selected)], text: text)
}

/// A button that sends its form.
public func button(
  class classes: String = "", _ attributes: Attribute..., @HTMLBuilder content: () -> Markup
) -> Markup {
  let own = [Attribute("type", word: "submit")]
  return .element("button", classes, own + attributes, content: content())
}

public func button(
  class classes: String = "", attributes: [Attribute], @HTMLBuilder content: () -> Markup
) -> Markup {
  let own = [Attribute("type", word: "submit")]
  return .element("button", classes, own + attributes, content: content())
}
