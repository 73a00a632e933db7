import Access
import Domain
import HTML

/// Before the meeting: the round table, when it begins, and who leads it.
struct WaitingScreen: Component {
  private let scene: RoomScene

  init(_ scene: RoomScene) {
    self.scene = scene
  }

  private var screen: RoomScreen? { RoomScreen.all(of: scene.room).first }

  var markup: Markup {
    let room = scene.room
    Pictogram(.table)
    h1("Vi börjar \(scene.dates.clock(room.starts))")
    p("\(scene.dates.long(room.day)). Vi slutar \(scene.dates.clock(scene.ends)).")
    if let screen {
      for problem in scene.state.problems {
        p(class: "problem", .role("alert")) {
          MarkDrawing(.stopped)
          span(problem.message)
        }
      }
      if case .rule(let rule, let detail, _) = scene.state.refusal {
        RefusalBox(rule, detail: detail, next: nil, at: nil)
      }
      RoomForm(scene, .startMeeting, screen, "start", class: "stacked", waits: false) {
        RoomField(
          "led", "Vem leder mötet?", screen, scene,
          .list(room.seats.map { Choice($0.who.code, $0.name) }, empty: "Vi som kallade"))
        SubmitButton("Starta mötet")
      }
    }
  }
}

/// Who is here. Until somebody is marked as away the screen shows only what they too may see.
struct HereScreen: Component {
  private let scene: RoomScene
  private let screen: RoomScreen

  init(_ scene: RoomScene, _ screen: RoomScreen) {
    self.scene = scene
    self.screen = screen
  }

  var markup: Markup {
    h1("Vilka är här?", .id("\(screen.code)-rubrik"))
    ul(class: "seats") {
      for seat in scene.room.seats {
        li {
          RoomForm(scene, .markAttendance, screen, seat.who.code, class: "seat") {
            input(.hidden, .name("who"), .value(seat.who.code))
            fieldset(class: "room-answers-row") {
              legend(seat.name)
              answer(.here, "Här", .done, seat)
              if seat.mark == .here || seat.mark == .left { answer(.left, "Har gått", .takenBack, seat) }
              if seat.mark != .left { answer(.absent, "Kom inte", .remaining, seat) }
            }
          }
        }
      }
    }
  }

  private func answer(
    _ mark: AttendanceMarked.Mark, _ words: String, _ sign: MarkKind, _ seat: VisibleSeat
  ) -> AnswerButton {
    AnswerButton(words, sign, sends: ("mark", mark.rawValue), isChosen: seat.mark == mark)
  }
}

/// A point of the agenda: its words, what has been said, and one line to write more.
struct PointScreen: Component {
  private let scene: RoomScene
  private let screen: RoomScreen

  init(_ scene: RoomScene, _ screen: RoomScreen) {
    self.scene = scene
    self.screen = screen
  }

  var markup: Markup {
    h1(screen.step.name ?? "", .id("\(screen.code)-rubrik"))
    if !screen.step.without.isEmpty { p("Utan \(listed(screen.step.without)).", class: "who") }
    if screen.step.step == .since { p("Ingenting var lovat sedan sist.") }
    RoomLines(scene, screen)
    PromiseLine(scene, screen)
  }
}

/// The notes of a point, and a line to write on. Enter saves.
struct RoomLines: Component {
  private let scene: RoomScene
  private let screen: RoomScreen

  init(_ scene: RoomScene, _ screen: RoomScreen) {
    self.scene = scene
    self.screen = screen
  }

  var markup: Markup {
    if !screen.step.lines.isEmpty {
      ul(class: "room-lines") { for line in screen.step.lines { li { lineMarkup(line) } } }
    }
    RoomForm(scene, .writeMeetingLine, screen, "line", class: "one-line") {
      input(.hidden, .name("step"), .value(screen.step.step.code))
      RoomField(
        "kind", "Sort", screen, scene,
        .list(
          [
            Choice(MeetingNoted.Kind.note.rawValue, "Anteckning"),
            Choice(MeetingNoted.Kind.decision.rawValue, "Beslut"),
          ], empty: ""), in: "line")
      RoomField("words", "Skriv en rad", screen, scene, in: "line")
      SubmitButton("Skriv", .outlined)
    }
  }

  /// One version: to be changed in place. Two: both, to choose between.
  @HTMLBuilder private func lineMarkup(_ line: VisibleRoomLine) -> Markup {
    if line.versions.count > 1 {
      p("Två skrev på samma rad. Vilken ska stå kvar?", class: "nu")
      for version in line.versions {
        RoomForm(scene, .writeMeetingLine, screen, "choose-\(version.entry)", class: "choose") {
          hidden(line)
          input(.hidden, .name("words"), .value(version.words))
          p(version.words.isBlank ? "(struken)" : version.words)
          p(version.by, class: "meta")
          SubmitButton("Behåll den här", .outlined)
        }
      }
    } else if let version = line.versions.first {
      details(class: "room-line") {
        summary {
          if line.kind == .decision { strong("Beslut: ") }
          version.words
        }
        RoomForm(scene, .writeMeetingLine, screen, "edit-\(line.number)", class: "one-line") {
          hidden(line)
          RoomField(
            "words", "Ändra raden", screen, scene, in: "edit-\(line.number)", value: version.words)
          SubmitButton("Ändra", .outlined)
        }
      }
    }
  }

  @HTMLBuilder private func hidden(_ line: VisibleRoomLine) -> Markup {
    input(.hidden, .name("step"), .value(screen.step.step.code))
    input(.hidden, .name("kind"), .value(line.kind.rawValue))
    for version in line.versions { input(.hidden, .name("replaces"), .value(String(version.entry))) }
  }
}
