import Access
import Domain
import HTML

/// The meeting room on the wall: one thing at a time, everything saved as it is said.
public enum RoomPages {
  public static func room(_ scene: RoomScene) -> Markup {
    let room = scene.room
    let screens = RoomScreen.all(of: room)
    return Layout.meeting(
      agenda: room.state == .going ? agenda(scene, screens) : [],
      heading: room.led.map { "\(room.kind.name), \($0) leder" } ?? room.kind.name,
      clock: MeetingClock(now: scene.now, ends: scene.ends), key: scene.deviceKey,
      live: .file(Links.live(room.id, drawn: room.at)), flash: scene.flash
    ) {
      switch room.state {
      case .waiting: WaitingScreen(scene)
      case .going: for screen in screens { section(scene, screen, screens) }
      case .over: OverScreen(scene)
      }
    } bottom: {
      if room.state == .going { for screen in screens { bar(scene, screen, screens) } }
    }
  }

  private static func agenda(_ scene: RoomScene, _ screens: [RoomScreen]) -> [AgendaItem] {
    let current = screens.first { $0.code == scene.current }?.step.step
    return scene.room.steps.map { step in
      let first =
        screens.first { $0.step.step == step.step && !$0.isDone }
        ?? screens.first { $0.step.step == step.step }
      let code = first?.code ?? step.step.code
      return AgendaItem(
        name: step.shownName, code: code, link: Links.room(scene.room.id, scene.room.meeting, at: code),
        isDone: step.isDone, isNow: step.step == current)
    }
  }

  private static func section(
    _ scene: RoomScene, _ screen: RoomScreen, _ screens: [RoomScreen]
  ) -> Markup {
    HTML.section(
      class: "room-screen", .ariaLabelledBy("\(screen.code)-rubrik"), .data(.step, screen.code),
      .hidden(screen.code != scene.current)
    ) {
      if screen.code == scene.current { RoomAnswer(scene) }
      content(scene, screen, screens)
      if screen.step.name != nil { CrossOff(scene, screen) }
    }
  }

  private static func content(
    _ scene: RoomScene, _ screen: RoomScreen, _ screens: [RoomScreen]
  ) -> Markup {
    if screen.step.name == nil { return OutsideScreen(screen).markup }
    if let commitment = screen.commitment {
      return RoundScreen(scene, screen, commitment, screens).markup
    }
    switch screen.step.step {
    case .here: return HereScreen(scene, screen).markup
    case .plan: return PlanScreen(scene, screen).markup
    case .now: return PromiseScreen(scene, screen).markup
    case .next: return EndScreen(scene, screen).markup
    case .works, .since, .point: return PointScreen(scene, screen).markup
    }
  }

  /// Back, what the keyboard does, what comes then.
  private static func bar(
    _ scene: RoomScene, _ screen: RoomScreen, _ screens: [RoomScreen]
  ) -> Markup {
    let place = screens.firstIndex { $0.code == screen.code } ?? 0
    let link = { (screen: RoomScreen) in
      Links.room(scene.room.id, scene.room.meeting, at: screen.code)
    }
    return div(class: "room-bar", .data(.step, screen.code), .hidden(screen.code != scene.current)) {
      if place > 0 {
        a(
          href: link(screens[place - 1]), class: "button outlined back", .data(.goto, screens[place - 1].code)
        ) {
          Icon(.back)
          span("Bakåt")
        }
      } else {
        span("")
      }
      p("Pilarna bläddrar.", class: "meta keys")
      if place + 1 < screens.count {
        a(href: link(screens[place + 1]), class: "button forward", .data(.goto, screens[place + 1].code)) {
          span("Nästa: \(screens[place + 1].name)")
          Icon(.forward)
        }
      } else {
        span("")
      }
    }
  }
}

/// What the rules said to the last form that was sent from this screen.
private struct RoomAnswer: Component {
  private let scene: RoomScene

  init(_ scene: RoomScene) {
    self.scene = scene
  }

  var markup: Markup {
    let state = scene.state
    if !state.problems.isEmpty {
      HTML.section(class: "answer stop", .role("alert")) {
        MarkDrawing(.stopped)
        ul { for problem in state.problems { li(problem.message) } }
      }
    }
    if case .rule(let rule, let detail, _) = state.refusal {
      RefusalBox(rule, detail: detail, next: nil, at: nil)
    }
  }
}

/// Crosses the point off, or takes it up again.
private struct CrossOff: Component {
  private let scene: RoomScene
  private let screen: RoomScreen

  init(_ scene: RoomScene, _ screen: RoomScreen) {
    self.scene = scene
    self.screen = screen
  }

  var markup: Markup {
    let isDone = screen.step.isDone
    RoomForm(scene, .crossOffPoint, screen, "cross", class: "cross-off") {
      input(.hidden, .name("step"), .value(screen.step.step.code))
      input(.hidden, .name("done"), .value(isDone ? "nej" : "ja"))
      SubmitButton(
        isDone ? "Ta upp igen" : "Bocka av \(screen.step.name ?? "")", .outlined,
        icon: isDone ? .undo : .check)
    }
  }
}

/// A point that somebody who is there is not to hear.
private struct OutsideScreen: Component {
  private let screen: RoomScreen

  init(_ screen: RoomScreen) {
    self.screen = screen
  }

  var markup: Markup {
    h1(screen.step.shownName, .id("\(screen.code)-rubrik"))
    p("Den visas när de som inte är med på punkten är markerade som ”Har gått” under Vilka är här.")
  }
}
