import Access
import Domain
import HTML

extension ReviewPages {
  /// One line, what has been said of it, and what the reviewer says now.
  public static func line(
    _ scene: ReviewScene, _ round: VisibleRound, _ line: VisibleLogLine, _ state: FormState
  ) -> Markup {
    let month = ReviewWords.month(round.month, scene.dates)
    let isSigned = round.signature != nil
    return Layout.page(title: "Rad i granskningen", chrome: scene.chrome) {
      PageBand("Rad \(line.number) av \(round.count), \(month)")
    } content: {
      div(class: "form-page") {
        LineFacts(line, scene)
        Judgements(line.judgements, scene)
        h2(isSigned ? "Lägg till efter underskriften" : line.latest == nil ? "Din bedömning" : "Ny bedömning")
        judgementForm(
          Links.reviewLine(line.number, of: round.month), state, flagged: !line.flags.isEmpty,
          back: Links.reviewRound(round.month).adding("sida", String(page(of: line.number))))
      }
    }
  }

  /// Urgent: one person's emergency looks in one file.
  public static func emergency(
    _ scene: ReviewScene, _ line: VisibleLogLine, _ state: FormState
  ) -> Markup {
    Layout.page(title: "Nödöppning", chrome: scene.chrome) {
      PageBand(
        "Nödöppning att bedöma",
        "Senast \(scene.dates.moment(line.first.adding(seconds: 86_400))).")
    } content: {
      div(class: "form-page") {
        LineFacts(line, scene)
        judgementForm(
          Links.reviewEmergency(line.file ?? "", by: line.assignment),
          state.proposing("through", String(line.last.milliseconds)), flagged: true,
          back: Links.logReview, hidden: ["through"])
      }
    }
  }

  /// On which page of the round a line stands.
  static func page(of number: Int) -> Int { (number - 1) / linesPerPage + 1 }

  /// As many as the desk gives at a time.
  public static let linesPerPage = 20

  @HTMLBuilder private static func judgementForm(
    _ action: Link, _ state: FormState, flagged: Bool, back: Link, hidden: [String] = []
  ) -> Markup {
    Form(action, state) {
      for name in hidden { input(.hidden, .name(name), .value(state.value(name))) }
      RadioField(
        "verdict", "Vad är det här?", state,
        [
          Choice("ok", ReviewJudgement.Verdict.ok.name),
          Choice(
            "asked", ReviewJudgement.Verdict.asked.name,
            hint: "Chefen eller medarbetaren. Svaret skriver du in senare."),
          Choice("incident", ReviewJudgement.Verdict.incident.name),
        ])
      LongTextField(
        "words", "Ord", state,
        hint: flagged
          ? "Behövs, eftersom något sticker ut. Skriv inget om personen akten gäller."
          : "Frivilligt när det hör till arbetet. Skriv inget om personen akten gäller.",
        required: flagged, rows: 3)
      LongTextField(
        "done", "Vad är gjort?", state, hint: "När det är en händelse att gå vidare med.",
        required: false, rows: 2)
    } buttons: {
      SubmitButton("Spara bedömningen")
      ButtonLink("Tillbaka", back, .quiet)
    }
  }
}

/// What is known of a line, and why each flag may be nothing.
struct LineFacts: Component {
  private let line: VisibleLogLine
  private let scene: ReviewScene

  init(_ line: VisibleLogLine, _ scene: ReviewScene) {
    self.line = line
    self.scene = scene
  }

  var markup: Markup {
    DefinitionList(
      [
        Definition("Vem", "\(line.name ?? "Egen sida"), \(line.title), \(line.agency)"),
        Definition("Akt", ReviewWords.file(line)),
        Definition("När", ReviewWords.when(line, scene.dates).asSentence),
        Definition("Vad") {
          ul(class: "plain-list") { for what in line.whats { li(ReviewWords.what(what)) } }
        },
        Definition("Grund", ground),
      ])
    if line.flags.isEmpty {
      Note("Raden är lottad. Inget i den sticker ut.")
    } else {
      ul(class: "review-why") {
        for flag in line.flags {
          li {
            Mark(.reminder, flag.name)
            p(flag.mayBeNothing, class: "meta")
          }
        }
      }
    }
  }

  private var ground: String {
    let words = [ReviewWords.ground(line), ReviewWords.times(denied: line.denied)].compactMap(\.self)
      .filter { !$0.isEmpty }
    return line.kind == .day ? (words.last ?? "") : words.joined(separator: " ")
  }
}

/// Everything that has been said of a line, in order.
struct Judgements: Component {
  private let judgements: [VisibleJudgement]
  private let scene: ReviewScene

  init(_ judgements: [VisibleJudgement], _ scene: ReviewScene) {
    self.judgements = judgements
    self.scene = scene
  }

  var markup: Markup {
    if !judgements.isEmpty {
      ul(class: "rows") {
        for one in judgements {
          FeedRow(
            scene.dates.moment(one.at), one.judgement.verdict.name,
            meta: one.by + (one.isAddition ? ". Tillagt efter underskriften." : "")
          ) {
            if !one.judgement.words.isBlank { p(one.judgement.words) }
            if !one.judgement.done.isBlank { p("Gjort: \(one.judgement.done)") }
          }
        }
      }
    }
  }
}
