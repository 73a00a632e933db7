import Access
import Domain
import HTML

extension FilePages {
  /// Support that cannot wait: marked first, and the decision written down when it is made (R-INV-09).
  public static func recordUrgentSupport(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .recordUrgentSupport, "Stöd som inte kan vänta",
      "Markera det nu, så räknas dagarna till beslutet. Själva beslutet fattas där sådant stöd beslutas."
    ) { file in
      let state = proposed(state, file, scene)
      Form(
        Links.act(scene.id, .recordUrgentSupport), state,
        draft: FileFrame.draft(scene, .recordUrgentSupport)
      ) {
        input(.hidden, .name("support"), .value(state.value("support")))
        TextField("what", "Vilket stöd?", state, hint: "Som ”akut boende” eller ”försörjningsstöd”.")
        LongTextField("why", "Varför kan det inte vänta?", state, rows: 3)
        DayField("needed", "Vilken dag kom behovet fram?", state)
        RadioField(
          "granted", "Är det beslutat?", state,
          [
            Choice("", "Inte än"), Choice("ja", "Ja, beviljat"), Choice("nej", "Ja, avslaget"),
          ], required: false, inline: true)
        FieldRow {
          DayField("decidedOn", "Beslutets dag", state, hint: "När det är beslutat.", required: false)
          TextField("decidedBy", "Vem beslutade?", state, required: false)
        }
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordUrgentSupport), .quiet)
      }
    }
  }

  private static func proposed(_ state: FormState, _ file: CaseFile, _ scene: FileScene) -> FormState {
    let number = Int(state.value("support"))
    guard let marked = file.investigation.urgent.first(where: { $0.number == number })?.body else {
      return state.proposing("needed", "\(scene.today)").proposing("granted", "")
    }
    let decision = marked.decision
    return
      state
      .proposing("what", marked.what).proposing("why", marked.why).proposing("needed", "\(marked.needed)")
      .proposing("granted", decision.map { $0.granted ? "ja" : "nej" } ?? "")
      .proposing("decidedOn", (decision?.on).map { "\($0)" } ?? "").proposing("decidedBy", decision?.by ?? "")
  }
}

/// What was marked as urgent, with the days that each took.
struct UrgentSupportPart: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    SectionHead("Stöd som inte kan vänta") {
      ChangeLink("Markera", "ett stöd som inte kan vänta", scene.step(.recordUrgentSupport))
    }
    let all = file.investigation.urgent.sorted { $0.number < $1.number }
    if all.isEmpty {
      p("Inget är markerat. Behövs något snabbt, så att motivationen håller?", class: "meta")
    } else {
      RowList(
        all.map { marked in
          Row(
            marked.body.decision == nil ? .now : .done, marked.body.what,
            link: scene.step(.recordUrgentSupport, ("support", String(marked.number))),
            meta: meta(marked.body), aside: aside(marked.body),
            warns: marked.body.decision == nil)
        })
    }
  }

  private func meta(_ support: UrgentSupport) -> String {
    guard let decision = support.decision else { return support.why }
    return "\(support.why) \(decision.granted ? "Beviljat" : "Avslaget") av \(decision.by)."
  }

  private func aside(_ support: UrgentSupport) -> String {
    guard let days = support.leadDays else {
      return "väntar, dag \(support.needed.days(until: scene.today))"
    }
    return days == 0 ? "samma dag" : Numbers.count(days, "dag", "dagar")
  }
}
