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
      grantForm(scene, state)
    }
  }

  private static func grantForm(_ scene: FileScene, _ state: FormState) -> Markup {
    Form(Links.act(scene.id, .decideGrant), state, draft: FileFrame.draft(scene, .decideGrant)) {
      RadioField(
        "formOfGrant", "I vilken form beviljas insatsen?", state,
        scene.programme.formsOfGrant.map { Choice($0.code, $0.text) })
      LegalBasisField(scene, state)
      LongTextField(
        "reasons", "Skäl för beslutet", state,
        hint: "Varför SIG är rätt för personen nu, så att hen själv förstår.", rows: 6)
      ReservationFields(scene, state)
    } buttons: {
      SubmitButton("Bevilja SIG")
      ButtonLink("Avbryt", FileFrame.back(scene, .decideGrant), .quiet)
    }.markup
  }

  /// Refuses SIG, with how to appeal and what is offered instead.
  public static func decideRefusal(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .decideRefusal, "Avslå ansökan om SIG",
      "Personen får beslutet med skälen, hur det överklagas och vad som erbjuds i stället."
    ) {
      Form(
        Links.act(scene.id, .decideRefusal), state, draft: FileFrame.draft(scene, .decideRefusal)
      ) {
        LegalBasisField(scene, state)
        LongTextField("reasons", "Skäl för avslaget", state, rows: 6)
        LongTextField(
          "howToAppeal", "Hur kan personen överklaga?", state,
          hint: "Till vem, hur, och senast när.")
        LongTextField(
          "offeredInstead", "Vad erbjuds i stället?", state,
          hint: "Bör finnas. Saknas det får du förklara varför.", required: false)
      } buttons: {
        SubmitButton("Avslå ansökan")
        ButtonLink("Avbryt", FileFrame.back(scene, .decideRefusal), .quiet)
      }
    }
  }
}

/// The dated rows that hold today; nothing else can be chosen (R-DEC-01).
private struct LegalBasisField: Component {
  private let scene: FileScene
  private let state: FormState

  init(_ scene: FileScene, _ state: FormState) {
    self.scene = scene
    self.state = state
  }

  var markup: Markup {
    RadioField(
      "basis", "Lagrum", state,
      scene.directory.legalBases(for: .decision, on: scene.today).map { basis in
        Choice(
          basis.code, "\(LegalBasisWords.name(basis)), \(basis.text)",
          hint: LegalBasisWords.standing(basis))
      }, hint: "De lagrum som gäller i dag.")
  }
}

/// Needed or not needed, each with its reason; the wording of the programme is only shown.
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
      [Choice("not-needed", "Behövs inte, därför att …"), Choice("needed", "Behövs, därför att …")])
    LongTextField("reservationReason", "Skälet", state, rows: 3)
    LongTextField(
      "reservationWording", "Förbehållets lydelse", state, hint: "Bara när förbehåll behövs.",
      required: false, rows: 3)
    Note {
      p("Förslag att skriva av och anpassa:")
      p(scene.programme.reservationWording, class: "quote")
    }
  }
}
