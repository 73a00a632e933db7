import Domain
import HTML

/// One sentence after something was done. It stays until the next page; nothing vanishes by itself.
public struct Flash: Sendable {
  public let words: String
  public let kind: Kind
  /// What was done, so that own pages can say it in their language.
  public let act: ActKind?

  public init(_ words: String, _ kind: Kind = .done, act: ActKind? = nil) {
    self.words = words
    self.kind = kind
    self.act = act
  }

  public enum Kind: String, Sendable { case done, reminder, stopped }
}

struct FlashNotice: Component {
  private let flash: Flash

  init(_ flash: Flash) {
    self.flash = flash
  }

  var markup: Markup {
    div(class: "flash", .role("status")) {
      div(class: "inner") {
        MarkDrawing(mark)
        p(flash.words)
      }
    }
  }

  private var mark: MarkKind {
    switch flash.kind {
    case .done: .done
    case .reminder: .reminder
    case .stopped: .stopped
    }
  }
}

/// What was done, for the person to keep: each line is one thing that has happened.
struct Receipt: Component {
  private let heading: String
  private let lines: [String]
  private let kept: String?

  /// - Parameter kept: where the receipt is kept or how it was given.
  init(_ heading: String, _ lines: [String], kept: String? = nil) {
    self.heading = heading
    self.lines = lines
    self.kept = kept
  }

  var markup: Markup {
    section(class: "sheet receipt") {
      h2 {
        MarkDrawing(.done)
        span(heading)
      }
      ul { for line in lines { li(line) } }
      if let kept { p(kept, class: "meta") }
    }
  }
}
