/// Lets `if`, `else`, `switch`, `for` and `let` stand between tags. Every statement has the one type
/// `Markup`, so each is type-checked by itself however many siblings it has.
@resultBuilder
public enum HTMLBuilder {
  @inlinable
  public static func buildExpression(_ markup: consuming Markup) -> Markup { markup }

  public static func buildExpression(_ markup: Markup?) -> Markup { markup ?? .empty }

  public static func buildExpression(_ pieces: [Markup]) -> Markup { Markup(pieces) }

  public static func buildExpression(_ text: String) -> Markup { Markup(text) }

  public static func buildExpression(_ component: some Component) -> Markup { component.markup }

  public static func buildBlock() -> Markup { .empty }

  @inlinable
  public static func buildPartialBlock(first: consuming Markup) -> Markup { first }

  @inlinable
  public static func buildPartialBlock(
    accumulated: consuming Markup, next: borrowing Markup
  ) -> Markup {
    accumulated.append(next)
    return accumulated
  }

  @inlinable
  public static func buildOptional(_ markup: consuming Markup?) -> Markup { markup ?? .empty }

  @inlinable
  public static func buildEither(first: consuming Markup) -> Markup { first }

  @inlinable
  public static func buildEither(second: consuming Markup) -> Markup { second }

  public static func buildArray(_ pieces: [Markup]) -> Markup { Markup(pieces) }
}

/// A part of a screen with a name of its own; written among tags like a tag.
public protocol Component {
  @HTMLBuilder var markup: Markup { get }
}
