import Access
import Domain
import HTML

extension FilePages {
  /// R-FUP-01: the work leader's talk with the lots about how the plan proceeds.
  public static func recordSupervision(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .recordSupervision, "Samtal om hur planen går",
      "Mellan dig som leder arbetet och lotsen. Inget av det visas på egna sidor eller för andra aktörer."
    ) { file in
      let lotsar = [CaseRole.firstLots, .secondLots].compactMap { file.group.roleNames[$0] }
      let state = state.proposing("with", lotsar.first ?? "").proposing("happened", scene.today.description)
        .proposing("next", proposed(scene))
      SupervisionReview(scene, file)
      Form(Links.act(scene.id, .recordSupervision), state, draft: FileFrame.draft(scene, .recordSupervision))
      {
        DayField("happened", "När talade ni?", state)
        TextField("with", "Med vem?", state)
        LongTextField(
          "progress", "Vad gick ni igenom, och hur går det?", state,
          hint: "Målen, åtagandena, mötena, det som fastnat, och hur lotsen har det.", rows: 5)
        LongTextField("agreed", "Vad kom ni överens om?", state, rows: 3)
        DayField("next", "När talar ni nästa gång?", state, hint: interval(scene))
        input(.hidden, .name("from"), .value(state.value("from")))
      } buttons: {
        SubmitButton("Spara samtalet")
        ButtonLink(
          "Avbryt",
          state.value("from") == SupervisionList.fromHere
            ? Links.supervision : FileFrame.back(scene, .recordSupervision), .quiet)
      }
    }
  }

  private static func proposed(_ scene: FileScene) -> String {
    scene.programme.followUp?.supervisionDays.map { scene.today.adding(days: $0).description } ?? ""
  }

  private static func interval(_ scene: FileScene) -> String? {
    scene.programme.followUp?.supervisionDays.map { "Programmet säger högst \($0) dagar mellan samtalen." }
  }
}

/// What there is to talk about, without turning pages: promises that are late, goals, days since the last meeting.
private struct SupervisionReview: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    let late = file.meetings.commitments.filter { $0.isOpen && $0.body.due < scene.today }
    let goals = file.plan.inForce?.body.goals ?? []
    let rated = goals.filter { file.plan.attainment(of: $0.number) != nil }
    Note {
      DefinitionList(
        [
          Definition("Åtaganden som är sena", String(late.count)),
          Definition("Mål", "\(rated.count) av \(goals.count) är bedömda"),
          Definition(
            "Senaste nätverksmötet",
            file.daysSinceMeeting(in: scene.programme, on: scene.today).map { "för \($0) dagar sedan" }
              ?? "inget än"),
        ]
          + (file.followUp.supervisions.last.map {
            [Definition("Ni kom överens om \(scene.dates.short($0.on))", prose: $0.body.agreed)]
          } ?? []))
    }
  }
}

/// On Uppföljning: the talks, newest first, and when the next one is.
struct SupervisionPart: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    let talks = file.followUp.supervisions.reversed()
    if file.decision.grant != nil {
      section {
        SectionHead("Samtal om hur planen går") {
          StepButton("Anteckna ett samtal", scene.step(.recordSupervision))
        }
        if let due = file.supervisionDue(scene.programme) {
          p("Nästa samtal: \(scene.dates.due(due)).", class: due < scene.today ? "warns" : "meta")
        }
        if talks.isEmpty {
          p("Inget samtal är antecknat. Arbetsledaren följer upp med lotsen hur planen går.", class: "meta")
        } else {
          ul(class: "rows") {
            for talk in talks.prefix(4) {
              FeedRow(scene.dates.short(talk.on), "\(talk.by) och \(talk.body.with)") {
                p(talk.body.progress, class: "keep-lines")
                p(class: "keep-lines") {
                  strong("Överens om: ")
                  talk.body.agreed
                }
              }
            }
          }
          if talks.count > 4 { p("De fyra senaste av \(talks.count). Alla står i journalen.", class: "meta") }
        }
      }
    }
  }
}

/// The leader's cases in one sitting: those that are due first, each with a short way to its talk and back here.
public enum SupervisionList {
  /// What a form carries that was opened from here.
  public static let fromHere = "lista"

  public static func page(_ scene: DayScene) -> Markup {
    let mine = scene.cards.filter { $0.relation == .unitLeader && !$0.isClosed }
    let due = mine.compactMap { card in card.supervision.map { (card, $0) } }
      .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
    let rest = mine.filter { $0.supervision == nil && $0.stage.isAfterGrant }
    return Layout.page(
      title: "Ärendeavstämning", chrome: scene.chrome, live: .list(Links.live(drawn: scene.now))
    ) {
      PageBand(
        "Ärendeavstämning",
        "Dina samtal med lotsarna om hur planerna går. Ta ett ärende i taget, så kommer du tillbaka hit.")
    } content: {
      if due.isEmpty {
        EmptyState(.checklist, "Inget samtal är på tur", "Ärendena kommer hit en vecka före sista dagen.")
      } else {
        Sheet {
          h2(Numbers.count(due.count, "ärende är på tur", "ärenden är på tur").asSentence)
          RowList(
            due.enumerated().map { place, item in
              Row(
                item.1 < scene.today ? .reminder : .endingSoon, item.0.name,
                link: link(item.0), meta: told(item.0), aside: scene.dates.nearness(item.1),
                warns: item.1 <= scene.today)
            })
        }
        if let first = due.first { ButtonRow { ButtonLink("Börja med \(first.0.name)", link(first.0)) } }
      }
      if !rest.isEmpty {
        h2("Inte på tur")
        RowList(rest.map { Row(.done, $0.name, link: link($0), meta: told($0)) })
      }
    }
  }

  private static func link(_ card: VisibleCard) -> Link {
    Links.act(card.id, .recordSupervision).adding("from", fromHere)
  }

  private static func told(_ card: VisibleCard) -> String {
    let late = card.commitments.count { $0.isOpen && !$0.isOwn }
    let lotsar = card.lotsar.isEmpty ? "Ingen lots" : listed(card.lotsar)
    guard late > 0 else { return "\(lotsar). Inga öppna åtaganden hos andra." }
    return "\(lotsar). \(Numbers.count(late, "öppet åtagande", "öppna åtaganden").asSentence) hos andra."
  }
}

extension Stage {
  fileprivate var isAfterGrant: Bool {
    switch self {
    case .assignment, .carryingOut, .followUp: true
    case .intake, .investigation, .decision, .closed: false
    }
  }
}

extension VisibleCard {
  /// The day of the leader's talk, when it is near or has passed.
  var supervision: Day? {
    for case .supervision(let day) in reminders { return day }
    return nil
  }
}
