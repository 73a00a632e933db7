extension Attribute {
  public static func name(_ name: String) -> Attribute { Attribute("name", name) }

  public static func value(_ value: String) -> Attribute { Attribute("value", value) }

  public static func type(_ type: InputType) -> Attribute { Attribute("type", type.rawValue) }

  public static func checked(_ isChecked: Bool) -> Attribute {
    Attribute("checked", if: isChecked)
  }

  public static func selected(_ isSelected: Bool) -> Attribute {
    Attribute("selected", if: isSelected)
  }

  public static func required(_ isRequired: Bool) -> Attribute {
    Attribute("required", if: isRequired)
  }

  public static func readonly(_ isReadOnly: Bool) -> Attribute {
    Attribute("readonly", if: isReadOnly)
  }

  public static func rows(_ rows: Int) -> Attribute { Attribute("rows", rows) }

  public static func min(_ least: String?) -> Attribute { Attribute("min", optional: least) }

  public static func max(_ most: String?) -> Attribute { Attribute("max", optional: most) }

  public static func step(_ step: Int) -> Attribute { Attribute("step", step) }

  public static func inputmode(_ mode: InputMode) -> Attribute {
    Attribute("inputmode", mode.rawValue)
  }

  /// Off on every field about a person: what was typed shall not stay in a shared browser.
  public static var autocompleteOff: Attribute { Attribute("autocomplete", word: "off") }

  public static func autocomplete(_ token: StaticString) -> Attribute {
    Attribute("autocomplete", word: token)
  }

  public static func placeholder(_ text: String) -> Attribute { Attribute("placeholder", text) }

  /// Where this button sends its form, when not where the form says.
  public static func formaction(_ link: Link) -> Attribute { Attribute("formaction", link.text) }

  /// The id of the form that a control outside it belongs to.
  public static func form(_ id: String) -> Attribute { Attribute("form", id) }

  /// Lets a button send a form that still has gaps, as when going back.
  public static var formnovalidate: Attribute { Attribute("formnovalidate", if: true) }

  /// The server tells what is wrong, in our words and at the field.
  public static var novalidate: Attribute { Attribute("novalidate", if: true) }

  public enum InputType: String, Sendable {
    case text, hidden, checkbox, radio, date, time, number, search, password, tel, email, file
  }

  public enum InputMode: String, Sendable { case text, numeric, tel, search }
}
