/// A piece of a page: a text, an element, or a run of finished bytes.
///
/// One concrete type, so that components are plain functions and big pages compile fast. An element with
/// text inside is carried unwritten and goes straight into the bytes of what surrounds it; only an
/// element with children has bytes of its own.
public struct Markup: Sendable {
  private var shape: Shape
  private var name: StaticString = ""
  private var classes = ""
  private var attributes: [Attribute] = []
  private var text = ""
  private var buffer = HTMLBuffer()

  private enum Shape { case fragment, text, element, void }

  private init(_ shape: Shape) {
    self.shape = shape
  }

  /// Nothing at all.
  public static let empty = Markup(.fragment)

  public init(_ text: String) {
    shape = .text
    self.text = text
  }

  /// Puts the pieces one after the other.
  public init(_ pieces: [Markup]) {
    shape = .fragment
    buffer = HTMLBuffer(capacity: pieces.count * 96)
    // By place: a loop over the values would retain and release every part of each.
    for index in pieces.indices { pieces[index].write(into: &buffer) }
  }

  /// For code that composes with `if` and `for` outside a tag.
  public init(@HTMLBuilder _ content: () -> Markup) {
    self = content()
  }

  static func element(
    _ name: StaticString, _ classes: consuming String, _ attributes: consuming [Attribute],
    text: consuming String
  ) -> Markup {
    var markup = Markup(.element)
    markup.name = name
    markup.classes = classes
    markup.attributes = attributes
    markup.text = text
    return markup
  }

  static func element(
    _ name: StaticString, _ classes: consuming String, _ attributes: consuming [Attribute],
    content: consuming Markup
  ) -> Markup {
    if content.shape != .text { content.flatten() }
    content.shape = .element
    content.name = name
    content.classes = classes
    content.attributes = attributes
    return content
  }

  static func void(
    _ name: StaticString, _ classes: String, _ attributes: [Attribute]
  ) -> Markup {
    var markup = Markup(.void)
    markup.name = name
    markup.classes = classes
    markup.attributes = attributes
    return markup
  }

  /// Words of the program itself, such as the doctype. A literal can hold nothing a user wrote.
  static func literal(_ words: StaticString) -> Markup {
    var markup = Markup(.fragment)
    markup.buffer.append(words)
    return markup
  }

  /// Whether there is anything to write; components leave out a heading over nothing.
  public var isEmpty: Bool {
    switch shape {
    case .fragment: buffer.bytes.isEmpty
    case .text: text.isEmpty
    case .element, .void: false
    }
  }

  public func write(into target: inout HTMLBuffer) {
    switch shape {
    case .fragment: target.append(finished: buffer.bytes)
    case .text: target.append(escaping: text)
    case .void: writeOpening(into: &target)
    case .element:
      writeOpening(into: &target)
      target.append(escaping: text)
      target.append(finished: buffer.bytes)
      target.append("</")
      target.append(name)
      target.append(byte: 0x3E)
    }
  }

  /// The page as UTF-8.
  public func rendered() -> [UInt8] {
    var whole = self
    whole.flatten()
    return whole.buffer.bytes
  }

  /// Adds `next` after this one, growing the bytes in place.
  @usableFromInline
  mutating func append(_ next: borrowing Markup) {
    flatten()
    next.write(into: &buffer)
  }

  /// Turns a text or an element into its bytes.
  private mutating func flatten() {
    if shape == .fragment { return }
    var target = HTMLBuffer(capacity: 256)
    write(into: &target)
    self = Markup(.fragment)
    buffer = target
  }

  private func writeOpening(into target: inout HTMLBuffer) {
    target.append(byte: 0x3C)
    target.append(name)
    if !classes.isEmpty {
      target.append(" class=\"")
      target.append(escaping: classes)
      target.append(byte: 0x22)
    }
    for index in attributes.indices { attributes[index].write(into: &target) }
    target.append(byte: 0x3E)
  }
}
