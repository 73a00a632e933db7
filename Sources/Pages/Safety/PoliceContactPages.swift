import Access
import Domain
import HTML

extension FilePages {
  /// A contact with the police: the first one, and each after it (R-POL-01, R-POL-13).
  public static func recordPoliceContact(_ scene: FileScene, _ state: FormState) -> Markup {
    let isFirst = scene.whole?.policeWork.contacts.isEmpty ?? true
    return FileFrame.staffForm(
      scene, .recordPoliceContact, isFirst ? "Första kontakten med polisen" : "Kontakt med polisen",
      "Polisen kontaktas först när det finns samtycke, eller en annan grund som antecknas här. "
        + "Det polisen vet om brott eller hot skrivs i skyddat fack, inte här."
    ) { file in
      Form(
        Links.act(scene.id, .recordPoliceContact), state,
        draft: FileFrame.draft(scene, .recordPoliceContact)
      ) {
        PoliceField(scene, state)
        TextField(
          "officer", "Vem talade du med?", state, hint: "Namn och uppdrag, som ”Anders Bräck, områdespolis”.")
        DayField("happened", "När?", state)
        LongTextField("about", "Vad gällde det?", state, hint: "Kort, utan underrättelser.", rows: 3)
        PoliceGroundFields(file, scene, state)
      } buttons: {
        SubmitButton("Spara kontakten")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordPoliceContact), .quiet)
      }
    }
  }

  /// The case was gone through with the work leader (R-SAF-07).
  public static func reconcileCase(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .reconcileCase, "Stäm av ärendet",
      "En avstämning med arbetsledaren. Det som gäller hot skrivs i facket Hot och risk, inte här."
    ) { _ in
      Form(Links.act(scene.id, .reconcileCase), state, draft: FileFrame.draft(scene, .reconcileCase)) {
        TextField("with", "Med vem?", state)
        DayField("happened", "När?", state)
        LongTextField("words", "Vad kom ni fram till?", state, rows: 4)
        DayField(
          "next", "Nästa avstämning", state,
          hint: scene.programme.safety?.reconciliationDays.map { "Högst \($0) dagar emellan." })
      } buttons: {
        SubmitButton("Spara avstämningen")
        ButtonLink("Avbryt", FileFrame.back(scene, .reconcileCase), .quiet)
      }
    }
  }
}

/// Contacts with the police, the newest first.
struct PoliceContactsPart: Component {
  private static let shown = 5

  private let scene: FileScene
  private let file: CaseFile
  private let contacts: [Dated<PoliceContacted>]

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
    contacts = file.policeWork.contacts.reversed()
  }

  var markup: Markup {
    section {
      SectionHead("Kontakt med polisen") {
        if !contacts.isEmpty { StepButton("Anteckna en kontakt", scene.step(.recordPoliceContact)) }
      }
      if contacts.isEmpty {
        p(first, class: "meta")
        ButtonRow { StepButton("Anteckna den första kontakten", scene.step(.recordPoliceContact)) }
      } else {
        ul(class: "rows") { for contact in contacts.prefix(Self.shown) { row(contact) } }
        if contacts.count > Self.shown {
          p("De \(Self.shown) senaste av \(contacts.count). Alla står i journalen.", class: "meta")
        }
      }
    }
  }

  private var first: String {
    file.hasConsentWithPolice(scene.directory, at: scene.now)
      ? "Samtycket mot polisen gäller. Ingen kontakt är antecknad än."
      : "Polisen kontaktas först när det finns samtycke, eller en annan grund."
  }

  private func row(_ contact: Dated<PoliceContacted>) -> Markup {
    let ground: String =
      switch contact.body.ground {
      case .consent: "På samtycke."
      case .law(let basis, _, _): "På annan grund: \(basis.text)."
      }
    return FeedRow(
      scene.dates.short(contact.on), "\(contact.body.officer), \(contact.body.party.name)",
      meta: "\(ground) Antecknat av \(contact.by)."
    ) { p(contact.body.about, class: "keep-lines") }.markup
  }
}

/// The latest reconciliation and when the next one is.
struct ReconciliationPart: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    section {
      SectionHead("Avstämning med arbetsledaren") {
        StepButton("Stäm av", scene.step(.reconcileCase))
      }
      if let last = file.policeWork.reconciliations.last {
        DefinitionList([
          Definition("Senast", "\(scene.dates.full(last.on)) med \(last.body.with)"),
          Definition("Kom fram till", prose: last.body.words),
          Definition("Nästa", scene.dates.due(last.body.next)),
        ])
      } else {
        p("Ingen avstämning är antecknad. Behov och läge ändras snabbt, så stäm av ofta.", class: "meta")
      }
    }
  }
}
