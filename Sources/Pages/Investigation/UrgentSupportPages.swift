import Access
import Domain
import HTML

extension FilePages {
  /// Support that cannot wait: marked first, and decided where all support on the way is (R-INV-09).
  public static func recordUrgentSupport(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .recordUrgentSupport, "Stöd som inte kan vänta",
      "Markera det nu, så räknas dagarna. Den som får besluta om stöd på vägen ser det och svarar."
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
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordUrgentSupport), .quiet)
      }
    }
  }

  private static func proposed(_ state: FormState, _ file: CaseFile, _ scene: FileScene) -> FormState {
    let number = Int(state.value("support"))
    guard let marked = number.flatMap({ file.investigation.urgentSupport($0) })?.body else {
      return state.proposing("needed", "\(scene.today)")
    }
    return state.proposing("what", marked.what).proposing("why", marked.why)
      .proposing("needed", "\(marked.needed)")
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
            link: link(marked),
            meta: meta(marked.body), aside: aside(marked.body),
            warns: marked.body.decision == nil)
        })
    }
  }

  /// To the decision for those who may make it, else to what was marked.
  private func link(_ marked: InvestigationState.RecordedUrgentSupport) -> Link? {
    guard marked.body.decision == nil else { return nil }
    return scene.step(.decideSupport, ("urgent", String(marked.number)))
      ?? scene.step(.recordUrgentSupport, ("support", String(marked.number)))
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
