import Access
import Domain
import HTML

extension ReviewPages {
  /// Before a round becomes what it is for ever.
  public static func sign(
    _ scene: ReviewScene, _ round: VisibleRound, _ state: FormState
  ) -> Markup {
    let month = ReviewWords.month(round.month, scene.dates)
    return Layout.page(title: "Skriv under granskningen", chrome: scene.chrome) {
      PageBand("Skriv under granskningen av \(month)", lead(round))
    } content: {
      div(class: "form-page") {
        if let signature = round.signature { SignatureNote(signature, scene) }
        VerdictCounts(round)
        Form(Links.reviewSignature(round.month), state) {
          Checkbox(
            "confirmed", "Jag har gått igenom alla rader", state,
            hint: "Efter underskriften går inget att ändra. Det som kommer senare läggs till.")
          LongTextField(
            "words", "Det som är värt att veta", state,
            hint: "Till exempel ett mönster att ta upp. Skriv inget om någon som en akt gäller.",
            required: false, rows: 3)
        } buttons: {
          SubmitButton("Skriv under")
          ButtonLink("Tillbaka", Links.reviewRound(round.month), .quiet)
        }
      }
    }
  }

  /// A signed round on paper.
  public static func print(
    _ scene: ReviewScene, _ round: VisibleRound, by author: Author
  ) -> Markup {
    let month = ReviewWords.month(round.month, Dates(today: Day(number: 0)))
    // On paper "today" is another day for whoever reads it: seen from 1970 every moment has its date.
    let paper = ReviewScene(chrome: scene.chrome, now: Instant(milliseconds: 0))
    return Layout.print(
      title: "Granskning av loggen", back: Links.reviewRound(round.month),
      footer:
        "Utskrivet \(Dates.printed(scene.now)) av \(author.name), \(author.title), \(author.agencyName)."
    ) {
      div(class: "document") {
        h1("Granskning av loggen, \(month)")
        p(author.agencyName, class: "meta")
        if let signature = round.signature { SignatureNote(signature, paper) }
        p(lead(round))
        VerdictCounts(round)
        for line in round.lines { printed(line, paper) }
        h2("Planen som gällde")
        ReviewPlanFacts(round.plan)
        p("Slumptal för stickprovet: \(round.seed)", class: "case-number")
      }
    }
  }

  private static func printed(_ line: VisibleLogLine, _ scene: ReviewScene) -> Markup {
    Markup {
      h2("Rad \(line.number)")
      p("\(line.name ?? "Egen sida"), \(line.title), \(line.agency). \(ReviewWords.file(line)).")
      p(ReviewWords.when(line, scene.dates).asSentence + ".", class: "meta")
      if !line.flags.isEmpty { p(line.flags.map(\.name).joined(separator: ". ") + ".", class: "meta") }
      Judgements(line.judgements, scene)
    }
  }
}

/// How many lines were what.
struct VerdictCounts: Component {
  private let round: VisibleRound

  init(_ round: VisibleRound) {
    self.round = round
  }

  var markup: Markup {
    DefinitionList(
      ReviewJudgement.Verdict.allCases.map { verdict in
        Definition(verdict.name, "\(round.verdicts[verdict] ?? 0)")
      })
  }
}
