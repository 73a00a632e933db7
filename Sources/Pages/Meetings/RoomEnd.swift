import Access
import Domain
import HTML

/// The end: how it felt, when we meet next, and that everybody has what they promised.
struct EndScreen: Component {
  private let scene: RoomScene
  private let screen: RoomScreen

  init(_ scene: RoomScene, _ screen: RoomScreen) {
    self.scene = scene
    self.screen = screen
  }

  var markup: Markup {
    let room = scene.room
    h1(screen.step.name ?? "", .id("\(screen.code)-rubrik"))
    RoomPromises(scene)
    RoomForm(scene, .endMeeting, screen, "end", class: "stacked", waits: false) {
      RoomField(
        "next", "När ses vi igen? Senast \(scene.dates.long(scene.latestNext)).", screen, scene, .day,
        value: (room.next ?? scene.latestNext).description)
      if !room.personIsHere {
        RoomField(
          "toldAfter", "Vem berättar för den som mötet gäller vad vi sa, och när?", screen, scene)
      }
      RoomField("felt", "Hur kändes mötet?", screen, scene)
      input(.hidden, .name(SharedWhenSaved.seen), .value(room.seen))
      if scene.current == screen.code {
        for advisory in scene.state.advisories { AdvisoryBox(advisory, scene.state) }
      }
      p("Det som lovades finns redan hos den som lovade.", class: "meta")
      SubmitButton("Avsluta mötet")
    }
    details(class: "more break-off") {
      summary("Avbryt mötet")
      p("Känns mötet hotfullt avbryter ni. Skärmen töms. Skriv bara vad ni gör nu; resten kan vänta.")
      RoomForm(scene, .breakOffMeeting, screen, "break", class: "stacked", waits: false) {
        RoomField("words", "Vad gör ni nu?", screen, scene, in: "break")
        SubmitButton("Avbryt mötet nu", .danger)
      }
    }
  }
}

/// The meeting is over: what everybody takes along.
struct OverScreen: Component {
  private let scene: RoomScene

  init(_ scene: RoomScene) {
    self.scene = scene
  }

  var markup: Markup {
    Pictogram(.table)
    h1("Mötet är slut. Tack!")
    RoomPromises(scene)
    if !scene.room.promises.isEmpty { p("Det här finns nu hos den som har lovat det.") }
    if let next = scene.room.next { p("Vi ses igen \(scene.dates.long(next)).") }
    ButtonLink("Till mötena", Links.tab(scene.room.id, .meetings), .outlined)
  }
}
