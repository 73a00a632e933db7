import Access
import Domain
import HTML

extension FilePages {
  /// Uppföljning: the pair of measures, how the goals go, what was given, and the end of the case.
  public static func followUp(_ scene: FileScene) -> Markup {
    FileFrame.staffPage(scene, .followUp) { file in
      PageHead("Uppföljning", "Samma mått vid inskrivning och utskrivning visar vad som har hänt.") {
        if file.closing.closed != nil {
          ButtonLink("Utskrift", Links.print(scene.id, "avslut"), .outlined, icon: .print)
        }
      }
      if file.closing.closed == nil {
        LedToClosingPart(scene, file)
      } else {
        ClosedPart(scene, file)
      }
      Columns(.overview) {
        UnmetNeedsPart(scene, file)
        InterventionList(scene, file)
        PlacementList(scene, file)
        MeasuresPart(scene, file)
        TimeInSIGPart(scene, file)
        QuestionnairePart(scene, file)
      } aside: {
        GoalsPart(scene, file)
        SupervisionPart(scene, file)
        if file.closing.closed == nil { BeforeClosing(scene, file) }
      }
    }
  }
}

/// Beside the measures: what can have affected them (R-FUP-06).
private struct TimeInSIGPart: Component {
  private let time: TimeInSIG?

  init(_ scene: FileScene, _ file: CaseFile) {
    time = file.timeInSIG(on: scene.today)
  }

  var markup: Markup {
    if let time {
      DefinitionList([
        Definition("Tid i SIG", Numbers.count(time.days, "dag", "dagar")),
        Definition("Möten med gruppen", String(time.meetings)),
        Definition("Placeringar under tiden", String(time.placements)),
      ])
    }
  }
}

/// Enrolment and exit side by side, the change in words, and where each came from.
private struct MeasuresPart: Component {
  private let scene: FileScene
  private let measures: [Occasion: FollowUpState.RecordedMeasures]

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    measures = file.followUp.measures
  }

  var markup: Markup {
    SectionHead("Mått")
    if measures.isEmpty {
      EmptyState(
        .question, "Inget är mätt än",
        "Mät i början, så finns det något att jämföra med. Fyra frågor, samma för alla."
      ) {
        StepButton("Mät vid inskrivning", step(.enrolment), .filled)
      }
    } else {
      DataTable("Mått vid inskrivning och utskrivning", columns, rows)
      origins
      ButtonRow {
        for occasion in Occasion.allCases where occasion != .exit || measures[.enrolment] != nil {
          let word = measures[occasion] == nil ? "Mät" : "Ändra måtten"
          StepButton("\(word) \(occasion.name.lowercased())", step(occasion))
        }
      }
    }
  }

  private func step(_ occasion: Occasion) -> Link? {
    scene.step(.recordMeasures, ("occasion", occasion.rawValue))
  }

  private var shown: [Occasion] {
    measures[.during] == nil ? [.enrolment, .exit] : Occasion.allCases
  }

  /// Only a pair has a change to tell.
  private var isPair: Bool { measures[.enrolment] != nil && measures[.exit] != nil }

  private var columns: [Column] {
    [Column("Mått", isHead: true)] + shown.map { Column($0.name) }
      + (isPair ? [Column("Förändring")] : [])
  }

  private var rows: [TableRow] {
    [
      row("Dömda brott, senaste året") {
        String($0.sentencedCrimes)
      } change: {
        Scale.change(crimes: $0.sentencedCrimes, to: $1.sentencedCrimes)
      }
    ]
      + Scale.allCases.map { scale in
        row(scale.name) {
          scale.words(scale.level(in: $0))
        } change: {
          Scale.change(from: scale.level(in: $0), to: scale.level(in: $1))
        }
      }
  }

  /// When each was measured, by whom, and on which sources.
  private var origins: Markup {
    div(class: "meta") {
      for occasion in Occasion.allCases {
        if let recorded = measures[occasion] {
          let measured = "\(occasion.name): \(scene.dates.full(recorded.on)), \(recorded.by)."
          p("\(measured) Källa: \(recorded.body.source)")
        }
      }
    }
  }

  private func row(
    _ name: String, _ words: (Measures) -> String, change: (Measures, Measures) -> String
  ) -> TableRow {
    let cells = shown.map { occasion in
      measures[occasion].map { words($0.body) } ?? "inte mätt"
    }
    var changed = ""
    if let first = measures[.enrolment]?.body, let last = measures[.exit]?.body {
      changed = change(first, last)
    }
    return TableRow([Markup(name)] + cells.map { Markup($0) } + [strong(changed)])
  }
}

/// The goals of the plan as they were last judged; long-term goals are only shown (R-FUP-14).
private struct GoalsPart: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    let goals = file.plan.inForce?.body.goals ?? []
    SectionHead("Mål", all: "Till planen", Links.tab(scene.id, .plan))
    if goals.isEmpty {
      p("Målen kommer när planen är gjord.", class: "meta")
    } else {
      RowList(goals.map(row))
    }
  }

  private func row(_ goal: Goal) -> Row {
    let rating = file.plan.attainment(of: goal.number)
    return Row(nil, goal.words, meta: goal.area.name + ".") {
      if goal.longTerm {
        span("Långsiktigt mål, bedöms inte här.")
      } else if let rating {
        p { GoalSegments(rating.attainment.rawValue, rating.attainment.name) }
        if !rating.words.isBlank { p(rating.words, class: "keep-lines") }
        p("Bedömt \(scene.dates.full(rating.on)) av \(rating.by)")
      } else {
        ChangeLink("Bedöm", goal.words, scene.step(.rateGoal, ("goal", String(goal.number))))
      }
    }
  }
}
