import Access
import Domain
import HTML

extension PersonPages {
  /// What has been decided, when, what it means, and what one can do about it. What staff have written stands as it was
  /// written; the rest is in the words of the page.
  public static func decisions(_ scene: FileScene) -> Markup {
    guard let own = OwnScene(scene) else { return .empty }
    let words = OwnDecisionWords.of(own.voice.language)
    return page(own, .home, at: Links.ownDecisions) {
      h1(words.decisions)
      if own.own.decisions.isEmpty { EmptyState(.lighthouse, words.decisions, words.none) }
      for decision in own.own.decisions { OwnDecisionPart(decision, own, words) }
    }
  }
}

/// The way there from the first page, when there is something to read.
struct OwnDecisionsLink: Component {
  private let own: OwnScene

  init(_ own: OwnScene) {
    self.own = own
  }

  var markup: Markup {
    if !own.own.decisions.isEmpty {
      let words = OwnDecisionWords.of(own.voice.language)
      section(class: "own-part") {
        SectionHead(words.decisions)
        p { a(words.read(own.own.decisions.count), href: Links.ownDecisions) }
      }
    }
  }
}

private struct OwnDecisionPart: Component {
  private let decision: VisibleDecision
  private let own: OwnScene
  private let words: OwnDecisionWords

  init(_ decision: VisibleDecision, _ own: OwnScene, _ words: OwnDecisionWords) {
    (self.decision, self.own, self.words) = (decision, own, words)
  }

  var markup: Markup {
    section(class: "own-part") {
      h2 { own.voice.says(heading) }
      p {
        own.voice.says(
          words.decided(own.dates.full(decision.on), own.voice.swedish("\(decision.title), \(decision.unit)"))
        )
      }
      meaning
      if !decision.reasons.isBlank { written(words.why, decision.reasons) }
      if let appeal = decision.appeal { self.appeal(appeal) }
      p(words.ask, class: "meta")
    }
  }

  private var heading: String {
    switch decision.what {
    case .granted: words.yes
    case .refused: words.no
    case .support(let what, let isGranted):
      isGranted ? words.support(own.voice.swedish(what)) : words.noSupport(own.voice.swedish(what))
    case .changed: words.changed
    }
  }

  @HTMLBuilder private var meaning: Markup {
    switch decision.what {
    case .granted(let conditions, let reservation):
      p(words.yesMeans)
      if !conditions.isBlank { written(words.conditions, conditions) }
      if !reservation.isBlank { written(words.mayChange, reservation) }
    case .refused(let offered):
      p(words.noMeans)
      if !offered.isBlank { written(words.instead, offered) }
    case .support(_, let isGranted): p(isGranted ? words.supportMeans : words.noSupportMeans)
    case .changed(let what): written(words.whatChanges, what)
    }
  }

  @HTMLBuilder private func appeal(_ appeal: VisibleDecision.Appeal) -> Markup {
    h3(words.disagree)
    for line in appeal.words { p(class: "keep-lines") { own.voice.written(line) } }
    p {
      own.voice.says(appeal.last.map { words.lastDay(own.dates.full($0)) } ?? words.countedFromReceipt)
    }
  }

  @HTMLBuilder private func written(_ heading: String, _ text: String) -> Markup {
    h3(heading)
    p(class: "keep-lines") { own.voice.written(text) }
  }
}
