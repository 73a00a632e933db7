import Access
import Domain
import HTML

/// Nödöppning: one file, for a short while, because somebody's life or health is in danger (B4-21).
public enum EmergencyPages {
  public static let link: Link = "/nodoppning"

  /// The form, and after an attempt that opened nothing also its one answer.
  /// - Parameter answer: what came of the last attempt; it never tells whether there is a file.
  public static func page(_ chrome: Chrome, _ state: FormState, answer: Answer? = nil) -> Markup {
    Layout.page(title: "Nödöppning", chrome: chrome) {
      PageBand(
        "Nödöppning", "Öppnar en av enhetens akter en kort stund, när någons liv eller hälsa är i fara.")
    } content: {
      div(class: "form-page") {
        if let answer { AnswerBox(answer) }
        Note(
          "Arbetsledaren och logggranskaren ser genast att du har öppnat akten, och allt du läser. De bedömer "
            + "om det var rätt. Skyddade uppgifter om var någon finns går inte att läsa.")
        Form(link, state) {
          TextField(
            "person", "Personnummer eller ärendenummer", state,
            hint: "Hela numret. Det går inte att söka på namn.", width: .half)
          LongTextField("reason", "Vad har hänt, och varför behöver du läsa nu?", state, rows: 4)
          Checkbox("dangerToLife", "Någons liv eller hälsa är i fara", state)
        } buttons: {
          SubmitButton("Öppna akten", .danger)
          ButtonLink("Avbryt", Links.myDay, .quiet)
        }
      }
    }
  }

  public enum Answer: Sendable { case nothing, tooMany, unjudged }

  private struct AnswerBox: Component {
    let answer: Answer

    init(_ answer: Answer) { self.answer = answer }

    var markup: Markup {
      section(class: "answer refusal", .role("alert"), .ariaLabelledBy("nodoppning-svar")) {
        MarkDrawing(.stopped)
        div {
          h2("Ingen akt öppnades", .id("nodoppning-svar"))
          p(words)
          p("Är det bråttom: ring 112, och tala sedan med din arbetsledare.", class: "meta")
        }
      }
    }

    private var words: String {
      switch answer {
      case .nothing: "Kontrollera numret. Försöket är antecknat."
      case .tooMany: "Du har gjort så många försök som går på en dag."
      case .unjudged:
        "En tidigare nödöppning är inte bedömd än. Tills den är det går det inte att öppna fler."
      }
    }
  }
}

extension FilePages {
  /// The leader says whether it was right to open the file.
  public static func judgeEmergency(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .judgeEmergency, "Var nödöppningen befogad?",
      "Bedömningen står kvar i akten och kan läsas av den som gjorde nödöppningen."
    ) { file in
      let emergency = file.audit.emergencies.first { String($0.sequence) == state.value("entry") }
      Form(
        Links.act(scene.id, .judgeEmergency), state, draft: FileFrame.draft(scene, .judgeEmergency)
      ) {
        if let emergency {
          DefinitionList([
            Definition("Vem", "\(emergency.name), \(emergency.title)"),
            Definition("När", scene.dates.moment(emergency.at)),
            Definition("Gällde till", scene.dates.moment(emergency.body.until)),
            Definition("Skäl", prose: emergency.body.reason),
          ])
          p { a("Se vad som lästes", href: Links.tab(scene.id, .looks)) }
        } else {
          Note("Nödöppningen finns inte. Välj den från Min dag.")
        }
        input(.hidden, .id("f-entry"), .name("entry"), .value(state.value("entry")))
        RadioField(
          "wasRight", "Var den befogad?", state, [Choice("ja", "Ja"), Choice("nej", "Nej")], inline: true)
        LongTextField("words", "Vad bygger du det på?", state)
      } buttons: {
        SubmitButton("Spara bedömningen")
        ButtonLink("Avbryt", FileFrame.back(scene, .judgeEmergency), .quiet)
      }
    }
  }
}

/// Stands on every page of a file that is open in an emergency.
struct EmergencyBand: Component {
  private let scene: FileScene

  init(_ scene: FileScene) {
    self.scene = scene
  }

  var markup: Markup {
    if case .emergency = scene.view.relation,
      let look = scene.whole?.audit.emergency(of: scene.view.viewer.principal, at: scene.now)
    {
      section(class: "emergency-band", .role("status")) {
        MarkDrawing(.reminder)
        p {
          strong("Nödöppning till \(scene.dates.clock(SwedishTime.clock(look.body.until)))")
          " – allt du läser visas för arbetsledaren och logggranskaren. Du kan läsa men inte skriva."
        }
      }
    }
  }
}
