import Access
import Domain
import HTML

extension FilePages {
  /// Grants SIG. Whether a reservation is needed is asked with nothing chosen beforehand (R-DEC-09).
  public static func decideGrant(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .decideGrant, "Bevilja SIG",
      "Datum, samtycken, polisens uppfattning och kriterier följer med från akten."
    ) { file in
      let missing = DecisionReadiness.items(scene, file).filter { !$0.isDone }
      if !missing.isEmpty {
        div(class: "before-form") {
          SectionHead("Kvar innan det går att bevilja")
          PrerequisiteList(missing)
        }
      }
      DelegationNote(.grant, scene)
      grantForm(scene, state, file)
    }
  }

  private static func grantForm(
    _ scene: FileScene, _ state: FormState, _ file: CaseFile
  ) -> Markup {
    Form(Links.act(scene.id, .decideGrant), state, draft: FileFrame.draft(scene, .decideGrant)) {
      FormOfGrantFields(scene, state)
      LegalBasisField(scene, state)
      LongTextField(
        "reasons", "Skäl för beslutet", state,
        hint: "Varför SIG är rätt för personen nu, så att hen själv förstår.", rows: 6)
      ReservationFields(scene, state)
      ConsultedFields(state, file)
    } buttons: {
      SubmitButton("Bevilja SIG")
      ButtonLink("Avbryt", FileFrame.back(scene, .decideGrant), .quiet)
    }.markup
  }
}

/// In which form, what each demands, and the conditions where one asks for them (R-DEC-02).
private struct FormOfGrantFields: Component {
  private let scene: FileScene
  private let state: FormState

  init(_ scene: FileScene, _ state: FormState) {
    self.scene = scene
    self.state = state
  }

  var markup: Markup {
    RadioField(
      "formOfGrant", "I vilken form beviljas insatsen?", state,
      scene.programme.formsOfGrant.map { form in
        let terms = scene.programme.decision?.terms(of: form.code)
        return Choice(form.code, form.text, hint: terms.map { "\($0.documentation) \($0.ending)" })
      })
    if !asking.isEmpty {
      LongTextField(
        "conditions", "Villkor för insatsen", state, hint: "Behövs för \(listed(asking)).", required: false,
        rows: 3)
    }
  }

  /// The forms that ask for conditions, by name.
  private var asking: [String] {
    scene.programme.formsOfGrant.filter {
      scene.programme.decision?.terms(of: $0.code)?.asksConditions == true
    }.map { $0.text.lowercased() }
  }
}

/// Needed or not needed, each with its reason; the wording of the guideline is offered and never chosen beforehand.
private struct ReservationFields: Component {
  private let scene: FileScene
  private let state: FormState

  init(_ scene: FileScene, _ state: FormState) {
    self.scene = scene
    self.state = state
  }

  var markup: Markup {
    h2("Förbehåll")
    p(
      "Ett gynnande beslut går i regel inte att ändra till nackdel för personen. Pröva i det här fallet om förbehåll behövs.",
      class: "meta")
    RadioField(
      "reservation", "Behövs förbehåll?", state,
      [
        Choice("not-needed", "Behövs inte, därför att …"),
        Choice("offered", "Behövs, med den här lydelsen", hint: scene.programme.reservationWording),
        Choice("needed", "Behövs, med egen lydelse"),
      ])
    LongTextField("reservationReason", "Skälet", state, rows: 3)
    LongTextField(
      "reservationWording", "Egen lydelse", state, hint: "Bara när förbehåll behövs med andra ord.",
      required: false, rows: 3)
  }
}

/// With whom the decision has been talked through; what the file already says does not have to be written again.
private struct ConsultedFields: Component {
  private let state: FormState
  private let file: CaseFile

  init(_ state: FormState, _ file: CaseFile) {
    self.state = state
    self.file = file
  }

  var markup: Markup {
    h2("Samråd")
    TextField(
      "consultedPolice", "Med polisen: vem och när", state,
      hint: file.policeAnsweredThemselves ? "Polisen har svarat själva i akten, så det kan vara tomt." : nil,
      required: false)
    TextField(
      "consultedLots", "Med lotsen: vem och när", state,
      hint: file.lotsTookPart ? "Lotsen har varit med i utredningen, så det kan vara tomt." : nil,
      required: false)
  }
}

/// Who may decide what is on the page, and under which point of the order.
struct DelegationNote: Component {
  private let what: DelegatedDecision
  private let scene: FileScene

  init(_ what: DelegatedDecision, _ scene: FileScene) {
    self.what = what
    self.scene = scene
  }

  var markup: Markup {
    let viewer = scene.view.viewer
    if let cited = scene.programme.delegation(of: what, to: viewer.role, on: scene.today) {
      p("Du beslutar enligt delegationsordningen. \(cited.words)", class: "meta")
    } else if !scene.programme.mayDecide(what, as: viewer.role, on: scene.today) {
      Note("Din roll får inte fatta beslutet. Det gör \(deciders).")
    }
  }

  private var deciders: String {
    listed(
      scene.programme.deciders(of: what, on: scene.today).map { $0.asDecider(in: scene.programme) })
  }
}
