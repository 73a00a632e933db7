/// An attribute whose name is one of those below. `style` and the `on…` handlers cannot be made: the
/// content security policy would refuse them anyway.
public struct Attribute: Sendable {
  private let name: StaticString
  private let value: Value

  private enum Value: Sendable {
    case present
    case absent
    case word(StaticString)
    case text(String)
    case number(Int)
  }

  private init(_ name: StaticString, _ value: Value) {
    self.name = name
    self.value = value
  }

  init(_ name: StaticString, _ text: String) { self.init(name, .text(text)) }

  init(_ name: StaticString, word: StaticString) { self.init(name, .word(word)) }

  init(_ name: StaticString, _ number: Int) { self.init(name, .number(number)) }

  /// An attribute that is there or not, as `checked`.
  init(_ name: StaticString, if present: Bool) { self.init(name, present ? .present : .absent) }

  /// Left out when there is no text.
  init(_ name: StaticString, optional text: String?) {
    self.init(name, text.map(Value.text) ?? .absent)
  }

  func write(into target: inout HTMLBuffer) {
    if case .absent = value { return }
    target.append(byte: 0x20)
    target.append(name)
    if case .present = value { return }
    target.append("=\"")
    switch value {
    case .present, .absent: break
    case .word(let word): target.append(word)
    case .text(let text): target.append(escaping: text)
    case .number(let number): target.append(escaping: String(number))
    }
    target.append(byte: 0x22)
  }
}
