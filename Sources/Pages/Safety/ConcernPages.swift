import Access
import Domain
import HTML

extension FilePages {
  /// A report of concern, started from where the worry arose. It shows nothing of the compartment that it is
  /// written in, since whoever writes it may not read there (R-CHI-04).
  public static func reportConcern(_ scene: FileScene, _ state: FormState) -> Markup {
    let child = Int(state.value("row")).flatMap { scene.whole?.investigation.around.child($0)?.body }
    let viewer = scene.view.viewer
    let state =
      state
      .proposing("child", child.map { $0.who + ($0.bornYear.map { ", född \($0)" } ?? "") } ?? "")
      .proposing("reporter", "\(viewer.name), \(viewer.title), \(viewer.agencyName)")
      .proposing("arose", ConcernReport.Arose.other.rawValue)
    return FileFrame.form(
      scene, .reportConcern, "Anmäl oro för ett barn",
      "Anmälan är en egen sak med egna läsare. Inget av den syns i akten, för parterna, för personen eller för vårdnadshavare."
    ) {
      duty(scene)
      Form(Links.act(scene.id, .reportConcern), state, draft: FileFrame.draft(scene, .reportConcern)) {
        if let row = Int(state.value("row")) { input(.hidden, .name("row"), .value(String(row))) }
        input(.hidden, .name("arose"), .value(state.value("arose")))
        LongTextField(
          "child", "Vilket barn gäller det?", state,
          hint: "Det som mottagaren behöver för att hitta barnet: namn, ålder, vårdnadshavare.", rows: 2)
        LongTextField(
          "seen", "Vad har du sett eller hört?", state,
          hint: "Det som har hänt och sagts, med dag, plats och vem som sa det.", rows: 6)
        LongTextField(
          "judgement", "Vad är du orolig för?", state, hint: "Din bedömning, för sig.", required: false,
          rows: 3)
        DayField("happened", "När såg eller hörde du det?", state)
        FieldRow {
          TextField("reporter", "Vem anmäler?", state)
          TextField("unit", "Vilken enhet tar emot?", state, hint: "Mottagningsenheten där barnet bor.")
        }
        RadioField(
          "isSent", "Är anmälan lämnad?", state,
          [
            Choice("ja", "Ja, den är lämnad"),
            Choice(
              "nej", "Inte än", hint: "Lämna den genast. De som läser facket påminns tills den är lämnad."),
          ])
        SentFields(state, required: false)
      } buttons: {
        SubmitButton("Spara anmälan")
        ButtonLink("Avbryt", FileFrame.back(scene, .reportConcern), .quiet)
      }
    }
  }

  /// The duty itself with its dated row. It is said also when nobody has confirmed the row.
  private static func duty(_ scene: FileScene) -> Markup {
    Note {
      p {
        strong("Misstänker du att ett barn far illa ska du anmäla det genast. ")
        "Du behöver inte vara säker, och du behöver inte fråga någon om lov. Är barnet i fara nu: ring 112."
      }
      for basis in scene.directory.legalBases(for: .report, on: scene.today) { LegalBasisWords(basis) }
    }.markup
  }

  /// Sent or received, noted by those who read the compartment.
  public static func followConcern(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(scene, .followConcern, "Vad har hänt med anmälan?") { file in
      if let report = Int(state.value("row")).flatMap(file.concern.report) {
        Form(
          Links.act(scene.id, .followConcern, in: .childReports), state,
          draft: FileFrame.draft(scene, .followConcern)
        ) {
          input(.hidden, .id("f-report"), .name("row"), .value(String(report.sequence)))
          p("Till \(report.body.unit), skriven \(scene.dates.moment(report.at)).")
          if report.sent == nil {
            SentFields(state.proposing("sentOn", scene.today.description), required: true)
          } else {
            TextField("by", "Vem tog emot den?", state)
            TextField("reference", "Mottagarens beteckning", state, required: false)
            DayField("on", "När kom bekräftelsen?", state.proposing("on", scene.today.description))
          }
        } buttons: {
          SubmitButton("Spara")
          ButtonLink("Avbryt", Links.compartment(scene.id, .childReports), .quiet)
        }
      } else {
        EmptyState(.shield, "Välj anmälan i facket", "Varje anmälan står där med vad som har hänt.") {
          ButtonLink("Till facket", Links.compartment(scene.id, .childReports), .outlined)
        }
      }
    }
  }
}

/// When and how it was sent.
private struct SentFields: Component {
  private let state: FormState
  private let required: Bool

  init(_ state: FormState, required: Bool) {
    self.state = state
    self.required = required
  }

  var markup: Markup {
    FieldRow {
      DayField("sentOn", "Lämnad dag", state, required: required)
      TimeField("sentTime", "Klockan", state, required: required)
    }
    TextField(
      "how", "Hur lämnades den?", state, hint: "Som ”telefon till socialjouren” eller ”e-tjänsten”.",
      required: required)
  }
}
