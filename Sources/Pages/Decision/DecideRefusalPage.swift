import Access
import Domain
import HTML

extension FilePages {
  /// Refuses SIG, with how to appeal and what is offered instead.
  public static func decideRefusal(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .decideRefusal, "Avslå ansökan om SIG",
      "Personen får beslutet med skälen, hur det överklagas och vad som erbjuds i stället."
    ) { file in
      DelegationNote(.refusal, scene)
      Form(
        Links.act(scene.id, .decideRefusal), state, draft: FileFrame.draft(scene, .decideRefusal)
      ) {
        LegalBasisField(scene, state)
        LongTextField("reasons", "Skäl för avslaget", state, rows: 6)
        MaterialQuestion(scene, state, file)
        AppealFields(scene, state)
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

/// Asked only while the person has not had the material, where the programme wants it.
private struct MaterialQuestion: Component {
  private let scene: FileScene
  private let state: FormState
  private let file: CaseFile

  init(_ scene: FileScene, _ state: FormState, _ file: CaseFile) {
    self.scene = scene
    self.state = state
    self.file = file
  }

  var markup: Markup {
    if file.lacksMaterial(before: .refusal, scene.programme, at: scene.now) {
      Note {
        p {
          "Personen har inte läst underlaget och fått tid att svara. "
          a("Lämna underlaget", href: Links.act(scene.id, .showMaterial))
        }
        ProcedureNote("material", scene)
      }
      LongTextField(
        "materialUnneeded", "Varför behövs det uppenbart inte?", state,
        hint: "Bara om beslutet fattas utan att personen har fått läsa.", required: false, rows: 2)
    }
  }
}

/// The programme's words on how to appeal, by legal basis, and room for more.
private struct AppealFields: Component {
  private let scene: FileScene
  private let state: FormState

  init(_ scene: FileScene, _ state: FormState) {
    self.scene = scene
    self.state = state
  }

  var markup: Markup {
    let known = scene.directory.legalBases(for: .decision, on: scene.today).compactMap { basis in
      scene.programme.decision?.appeal(of: basis.code, on: scene.today).map { (basis, $0) }
    }
    for (basis, terms) in known {
      Note {
        p { strong("Följer med ett avslag enligt \(LegalBasisWords.name(basis))") }
        p(terms.text)
        p("Inom \(terms.days) dagar från den dag då personen fick beslutet.")
        ProcedureNote(terms.rule, scene)
      }
    }
    LongTextField(
      "howToAppeal", "Hur kan personen överklaga?", state,
      hint: known.isEmpty
        ? "Till vem, hur, och senast när."
        : "Skriv bara det som ska läggas till, eller allt för ett annat lagrum.",
      required: known.isEmpty)
  }
}
