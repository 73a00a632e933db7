import Access
import Domain
import HTML

/// One commitment of the round: who, what, how it went, and what it leads to.
struct RoundScreen: Component {
  private let scene: RoomScene
  private let screen: RoomScreen
  private let commitment: VisibleRoomCommitment
  private let all: [VisibleRoomCommitment]

  init(
    _ scene: RoomScene, _ screen: RoomScreen, _ commitment: VisibleRoomCommitment, _ screens: [RoomScreen]
  ) {
    self.scene = scene
    self.screen = screen
    self.commitment = commitment
    all = scene.room.commitments
  }

  private var place: Int { all.firstIndex(of: commitment) ?? 0 }

  var markup: Markup {
    p(class: "round-dots") {
      span(class: "dots", .ariaHidden) {
        for (index, other) in all.enumerated() {
          MarkDrawing(index == place ? .now : other.told == nil ? .remaining : .done)
        }
      }
      span("Åtagande \(place + 1) av \(all.count)")
    }
    p(commitment.name, class: "who")
    h1(commitment.what, .id("\(screen.code)-rubrik"))
    p(question, class: "question")
    RoomForm(scene, .reportCommitment, screen, "told", class: "told") {
      input(.hidden, .name("commitment"), .value(String(commitment.number)))
      fieldset(class: "room-answers-row") {
        legend("Hur gick det?", class: "visually-hidden")
        for status in CommitmentReported.Status.allCases { choice(status) }
      }
      div(class: "moved-to") {
        RoomField(
          "newDue", "Flyttat till", screen, scene, .day, in: "told", value: scene.latestNext.description)
      }
      div(class: "one-line") {
        RoomField("words", "Med några ord", screen, scene, in: "told", value: commitment.words)
        SubmitButton(commitment.told == nil ? "Spara" : "Spara igen")
      }
    }
    PromiseLine(scene, screen)
  }

  private var question: String {
    let due = scene.dates.due(commitment.due).asSentence + "."
    guard let since = scene.room.since else { return "Vad har hänt? \(due)" }
    return "Vad har hänt sedan \(scene.dates.short(since))? \(due)"
  }

  private func choice(_ status: CommitmentReported.Status) -> Markup {
    let typed = scene.current == screen.code ? scene.state.value("status") : ""
    return HTML.label(class: "room-choice") {
      input(
        .radio, .name("status"), .value(status.rawValue),
        .checked(typed.isEmpty ? commitment.told == status : typed == status.rawValue))
      MarkDrawing(status.mark)
      span(status.name)
    }
  }
}

/// Who does what by when, in one line; Enter saves. It is on everybody's day at once.
struct PromiseLine: Component {
  private let scene: RoomScene
  private let screen: RoomScreen

  init(_ scene: RoomScene, _ screen: RoomScreen) {
    self.scene = scene
    self.screen = screen
  }

  var markup: Markup {
    div(class: "new-promise") {
      h2 {
        MarkDrawing(.new)
        "Nytt åtagande"
      }
      RoomForm(scene, .giveCommitment, screen, "promise", class: "one-line promise") {
        RoomField("what", "Vad?", screen, scene, in: "promise")
        RoomField("by", "Vem?", screen, scene, .list(people, empty: "Välj"), in: "promise")
        RoomField(
          "quick", "Senast?", screen, scene, .list(days, empty: ""), in: "promise",
          value: scene.latestNext.description)
        RoomField("due", "Annan dag", screen, scene, .day, in: "promise")
        input(.hidden, .name(SharedWhenSaved.seen), .value(scene.room.seen))
        SubmitButton("Lägg till")
      }
      p(shared, class: "meta")
    }
  }

  private var people: [Choice] {
    scene.room.seats.filter { $0.mark != .absent }.map { Choice($0.who.code, $0.name) }
  }

  private var days: [Choice] {
    let next = scene.latestNext
    let week = scene.today.adding(days: 7)
    return [
      Choice(next.description, "nästa möte, \(scene.dates.short(next))"),
      Choice(week.description, "en vecka, \(scene.dates.short(week))"),
      Choice(scene.today.adding(days: 1).description, "i morgon"), Choice("", "annan dag"),
    ]
  }

  private var shared: String {
    let own = scene.room.isOnOwnPage ? ["på Min sida"] : []
    let places = listed(scene.room.receivers.map { "hos \($0)" } + ["hos er"] + own)
    return "Syns direkt \(places)." + (own.isEmpty ? " Lotsen berättar för personen." : "")
  }
}

/// What we do now: what has been promised, and a line for more.
struct PromiseScreen: Component {
  private let scene: RoomScene
  private let screen: RoomScreen

  init(_ scene: RoomScene, _ screen: RoomScreen) {
    self.scene = scene
    self.screen = screen
  }

  var markup: Markup {
    h1(screen.step.name ?? "", .id("\(screen.code)-rubrik"))
    RoomPromises(scene)
    PromiseLine(scene, screen)
    RoomLines(scene, screen)
  }
}

/// What has been promised at this meeting.
struct RoomPromises: Component {
  private let scene: RoomScene

  init(_ scene: RoomScene) {
    self.scene = scene
  }

  var markup: Markup {
    if !scene.room.promises.isEmpty {
      ul(class: "room-promises") {
        for promise in scene.room.promises {
          li {
            MarkDrawing(.new)
            span {
              strong(promise.name + ": ")
              "\(promise.what). "
              strong(scene.dates.due(promise.due))
            }
          }
        }
      }
    }
  }
}
