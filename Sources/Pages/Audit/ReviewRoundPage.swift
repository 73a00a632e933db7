import Access
import Domain
import HTML

extension ReviewPages {
  /// One month's round, a page at a time.
  /// - Parameter pages: how many there are.
  public static func round(
    _ scene: ReviewScene, _ round: VisibleRound, page: Int, of pages: Int
  ) -> Markup {
    let month = ReviewWords.month(round.month, scene.dates)
    return Layout.page(title: "Granskning av loggen", chrome: scene.chrome) {
      PageBand("Granskning av \(month)", lead(round)) {
        step(round)
      }
    } content: {
      if let signature = round.signature { SignatureNote(signature, scene) }
      if round.count == 0 {
        EmptyState(
          .lighthouse, "Inget att granska i \(month)",
          "Ingen på din myndighet öppnade någon akt, och ingen annan öppnade era. Granskningen skrivs under ändå, så att det syns att den är gjord."
        )
      } else {
        p { Mark(round.state.mark, ReviewWords.state(round.state, scene.dates)) }
        DataTable("Rader att bedöma", columns, round.lines.map { row($0, round, scene) })
        Pager(page, of: pages) { number in
          Links.reviewRound(round.month).adding("sida", String(number))
        }
      }
      LotNote(round, scene)
    }
  }

  static func lead(_ round: VisibleRound) -> String {
    let drawn = round.count - round.flagged
    let flagged = Numbers.count(round.flagged, "rad", "rader")
    return "\(flagged) där något sticker ut, och \(Numbers.count(drawn, "lottad", "lottade")). "
      + "\(round.judged) av \(round.count) har en bedömning."
  }

  @HTMLBuilder private static func step(_ round: VisibleRound) -> Markup {
    if round.signature != nil {
      ButtonLink("Skriv ut", Links.reviewPrint(round.month), .outlined, icon: .print)
    } else if round.judged == round.count {
      ButtonLink("Skriv under", Links.reviewSignature(round.month), icon: .pen)
    }
  }

  private static let columns = [
    Column("Rad", isHead: true), Column("Vem"), Column("Vad"), Column("Sticker ut"),
    Column("Bedömning"),
  ]

  private static func row(
    _ line: VisibleLogLine, _ round: VisibleRound, _ scene: ReviewScene
  ) -> TableRow {
    TableRow(
      [
        Markup {
          a(
            "Rad \(line.number)", href: Links.reviewLine(line.number, of: round.month))
        },
        who(line),
        what(line, scene),
        Markup {
          if line.flags.isEmpty {
            span("Lottad", class: "meta")
          } else {
            ul(class: "review-flags") { for flag in line.flags { li(flag.name) } }
          }
        },
        Markup {
          if let latest = line.latest {
            Mark(latest.judgement.verdict.mark, latest.judgement.verdict.name)
          } else {
            Mark(.remaining, "Kvar")
          }
        },
      ], marked: line.latest?.judgement.verdict == .incident)
  }

  static func who(_ line: VisibleLogLine) -> Markup {
    div {
      line.name ?? "Egen sida"
      span("\(line.title), \(line.agency)", class: "meta look-unit")
    }
  }

  static func what(_ line: VisibleLogLine, _ scene: ReviewScene) -> Markup {
    div {
      strong(ReviewWords.file(line))
      span(ReviewWords.when(line, scene.dates), class: "meta look-unit")
      span(
        line.whats.prefix(3).map { ReviewWords.what($0) }.joined(separator: ". "),
        class: "meta look-unit")
    }
  }
}

/// Who has signed.
struct SignatureNote: Component {
  private let signature: VisibleSignature
  private let scene: ReviewScene

  init(_ signature: VisibleSignature, _ scene: ReviewScene) {
    self.signature = signature
    self.scene = scene
  }

  var markup: Markup {
    Note {
      p {
        MarkDrawing(.done)
        " "
        strong("Underskriven av \(signature.by), \(signature.title)")
        ", \(scene.dates.moment(signature.at))."
      }
      if !signature.words.isBlank { p(signature.words) }
    }
  }
}

/// How chance was let in, so that anyone can check it.
private struct LotNote: Component {
  private let round: VisibleRound
  private let scene: ReviewScene

  init(_ round: VisibleRound, _ scene: ReviewScene) {
    self.round = round
    self.scene = scene
  }

  var markup: Markup {
    details(class: "more") {
      summary("Så är stickprovet lottat")
      p(
        "\(round.drawnBy) öppnade granskningen \(scene.dates.moment(round.drawnAt)), när månaden var slut. Då lottades \(round.count - round.flagged) av \(Numbers.count(round.population, "läsning", "läsningar")) med slumptalet nedan. Varje post i loggen får sin lott ur slumptalet och sin plats i loggen, och de lägsta lotterna är stickprovet. Den som räknar om det får samma rader."
      )
      p(round.seed, class: "case-number")
    }
  }
}
