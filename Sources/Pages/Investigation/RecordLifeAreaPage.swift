import Access
import Domain
import HTML

extension FilePages {
  /// One life area. The area stands in the address; without one, it is chosen first.
  public static func recordLifeArea(_ scene: FileScene, _ state: FormState) -> Markup {
    let area = LifeArea(rawValue: state.value("area"))
    return FileFrame.staffForm(
      scene, .recordLifeArea, area?.name ?? "Kartlägg ett livsområde",
      area?.question ?? "Välj område. Inget behöver bli färdigt på en gång."
    ) { file in
      if let area {
        lifeAreaForm(scene, LifeAreaFields.proposed(state, file, area), area)
      } else {
        LifeAreaChoice(scene, file)
      }
    }
  }

  private static func lifeAreaForm(_ scene: FileScene, _ state: FormState, _ area: LifeArea) -> Markup {
    Form(
      Links.act(scene.id, .recordLifeArea), state, draft: FileFrame.draft(scene, .recordLifeArea)
    ) {
      input(.hidden, .name("area"), .value(state.value("area")))
      LongTextField(
        "ownWords", "Med egna ord", state,
        hint: "Det personen själv säger och vill, så nära orden som möjligt.", required: false)
      LongTextField(
        "facts", "Uppgifter", state, hint: "Det som är sett, hört eller läst. Inte vad du tror.",
        required: false)
      if area == .violence { ViolenceFields(state) }
      TextField(
        "sources", "Var kommer uppgifterna från?", state,
        hint: "Behövs när du har skrivit uppgifter.", required: false)
      LongTextField(
        "judgement", "Bedömning", state, hint: "Vad uppgifterna betyder, enligt dig.",
        required: false)
      LongTextField("need", "Behov", state, required: false, rows: 3)
      LongTextField(
        "resources", "Resurser", state,
        hint: "Personer, platser och intressen som stärker.", required: false, rows: 3)
    } buttons: {
      SubmitButton("Spara området")
      ButtonLink("Avbryt", FileFrame.back(scene, .recordLifeArea), .quiet)
    }.markup
  }
}

/// Three kinds of violence, since one of them is often known and the others not (R-INV-04).
private struct ViolenceFields: Component {
  private let state: FormState

  init(_ state: FormState) {
    self.state = state
  }

  var markup: Markup {
    LongTextField(
      "own", "Våld som personen har utsatts för", state,
      hint: "Skriv också om det är frågat och inget har kommit fram. Det går att fylla på under SIG.",
      required: false, rows: 3)
    LongTextField(
      "witnessed", "Våld som personen har sett eller hört", state,
      hint: "Hemma eller ute. Det är ofta inte känt från tidigare utredningar.", required: false, rows: 3)
    LongTextField("towardsOthers", "Våld mot andra", state, required: false, rows: 3)
  }
}

/// What stands in the area's fields before anything is typed: what the file says now.
private enum LifeAreaFields {
  static func proposed(_ state: FormState, _ file: CaseFile, _ area: LifeArea) -> FormState {
    guard let notes = file.investigation.lifeAreas[area]?.notes else { return state }
    return
      state
      .proposing("ownWords", notes.ownWords).proposing("facts", notes.facts)
      .proposing("sources", notes.sources).proposing("judgement", notes.judgement)
      .proposing("need", notes.need).proposing("resources", notes.resources)
      .proposing("own", notes.violence?.own ?? "").proposing("witnessed", notes.violence?.witnessed ?? "")
      .proposing("towardsOthers", notes.violence?.towardsOthers ?? "")
  }
}

/// The seven areas as links, with what is already there.
private struct LifeAreaChoice: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    RowList(
      LifeArea.allCases.map { area in
        let recorded = file.investigation.lifeAreas[area]
        return Row(
          recorded == nil ? .remaining : .done, area.name,
          link: scene.step(.recordLifeArea, ("area", area.rawValue)),
          meta: recorded.map { "\($0.by), \(scene.dates.full($0.on))" } ?? "Inte kartlagt än")
      })
  }
}
