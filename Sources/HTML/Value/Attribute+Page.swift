extension Attribute {
  public static func id(_ id: String?) -> Attribute { Attribute("id", optional: id) }

  public static func role(_ role: StaticString) -> Attribute { Attribute("role", word: role) }

  /// A language tag, as `sv`.
  public static func lang(_ tag: String) -> Attribute { Attribute("lang", tag) }

  /// The language of what a link leads to.
  public static func hreflang(_ tag: String) -> Attribute { Attribute("hreflang", tag) }

  public static func dir(_ direction: Direction) -> Attribute {
    Attribute("dir", direction.rawValue)
  }

  public static func hidden(_ isHidden: Bool = true) -> Attribute {
    Attribute("hidden", if: isHidden)
  }

  public static func open(_ isOpen: Bool = true) -> Attribute { Attribute("open", if: isOpen) }

  public static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", index) }

  public static func title(_ title: String) -> Attribute { Attribute("title", title) }

  public static func scope(_ scope: Scope) -> Attribute { Attribute("scope", scope.rawValue) }

  public static func colspan(_ columns: Int) -> Attribute { Attribute("colspan", columns) }

  public static func rowspan(_ rows: Int) -> Attribute { Attribute("rowspan", rows) }

  /// A value for the page's own scripts; `name` is a literal without the `data-`.
  public static func data(_ name: DataName, _ value: String = "") -> Attribute {
    Attribute(name.attribute, value)
  }

  public enum Direction: String, Sendable { case leftToRight = "ltr", rightToLeft = "rtl" }

  public enum Scope: String, Sendable {
    case column = "col"
    case row
    case columnGroup = "colgroup"
    case rowGroup = "rowgroup"
  }

  /// The data attributes that the scripts know.
  public enum DataName: Sendable {
    case draft, live, saved, label, livePart
    /// Of the meeting room: its key for what waits, its clock, the parts that are drawn anew, its screens and forms.
    case room, ends, part, step, goto, send, leave

    var attribute: StaticString {
      switch self {
      case .draft: "data-draft"
      case .live: "data-live"
      case .saved: "data-saved"
      case .label: "data-label"
      case .room: "data-room"
      case .ends: "data-ends"
      case .part: "data-part"
      case .step: "data-step"
      case .goto: "data-goto"
      case .send: "data-send"
      case .livePart: "data-live-part"
      case .leave: "data-leave"
      }
    }
  }
}

extension Attribute {
  public static func ariaLabel(_ label: String) -> Attribute { Attribute("aria-label", label) }

  /// Ids of what names the element; left out when nil.
  public static func ariaLabelledBy(_ ids: String?) -> Attribute {
    Attribute("aria-labelledby", optional: ids)
  }

  /// Ids of what describes the element; left out when nil.
  public static func ariaDescribedBy(_ ids: String?) -> Attribute {
    Attribute("aria-describedby", optional: ids)
  }

  public static var ariaHidden: Attribute { Attribute("aria-hidden", word: "true") }

  public static func ariaCurrent(_ current: Current?) -> Attribute {
    Attribute("aria-current", optional: current?.rawValue)
  }

  public static func ariaInvalid(_ isInvalid: Bool) -> Attribute {
    Attribute("aria-invalid", optional: isInvalid ? "true" : nil)
  }

  public static func ariaSort(_ order: SortOrder?) -> Attribute {
    Attribute("aria-sort", optional: order?.rawValue)
  }

  public static var ariaLivePolite: Attribute { Attribute("aria-live", word: "polite") }

  public enum Current: String, Sendable { case page, step, date }

  public enum SortOrder: String, Sendable { case ascending, descending }
}
