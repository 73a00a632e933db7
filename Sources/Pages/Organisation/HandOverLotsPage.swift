import Access
import Domain
import HTML

extension FilePages {
  /// R-ROL-27: a case goes from one lots to another, for good or for a time.
  public static func handOverLots(_ scene: FileScene, _ state: FormState) -> Markup {
    let role = CaseRole(rawValue: state.value("role"))
    return FileFrame.staffForm(
      scene, .handOverLots, "Lämna över ärendet",
      """
      För gott: den nya lotsen ser hela akten från nu, och den som lämnar ser den inte längre. \
      För en tid: vikarien ser akten från första till och med sista dagen, och lotsen behåller ärendet.
      """
    ) { file in
      Form(Links.act(scene.id, .handOverLots), state, draft: FileFrame.draft(scene, .handOverLots)) {
        if let role, let name = file.group.roleNames[role] {
          div(class: "field", .id("f-role"), .tabindex(-1)) {
            input(.hidden, .name("role"), .value(role.rawValue))
            DefinitionList([Definition(role.name, name)])
          }
        } else {
          RadioField(
            "role", "Vems del lämnas över?", state,
            [CaseRole.firstLots, .secondLots].compactMap { role in
              file.group.roleNames[role].map { Choice(role.rawValue, "\(role.name), \($0)") }
            })
        }
        SelectField(
          "assignment", "Till vem?", state, lotsar(scene, file), empty: "Välj lots",
          hint: "De som är lots på enheten i dag.")
        LongTextField("matching", "Varför passar just den lotsen?", state, rows: 3)
        LongTextField("reason", "Varför lämnas ärendet över?", state, rows: 2)
        LongTextField(
          "handedOver", "Vad har den nya lotsen fått veta och ta del av?", state,
          hint: "Till exempel planen, nästa möte, hotbilden och vad som har lovats.", rows: 3)
        RadioField(
          "talked", "Har ni talat med personen om bytet?", state, [Choice("ja", "Ja"), Choice("nej", "Nej")],
          inline: true)
        LongTextField("personWords", "Vad säger personen?", state, required: false, rows: 2)
        FieldRow {
          DayField(
            "first", "Första dag, om det är för en tid", state, hint: "Tomt betyder från i dag.",
            required: false)
          DayField(
            "through", "Sista dag, om det är för en tid", state,
            hint: "Vid ledighet eller sjukdom. Vikarien slutar se akten när dagen är slut.", required: false)
        }
      } buttons: {
        SubmitButton("Lämna över")
        ButtonLink("Avbryt", FileFrame.back(scene, .handOverLots), .quiet)
      }.markup
    }
  }

  /// R-ROL-12: the lots is back, or somebody else is to stand in.
  public static func endStandIn(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .endStandIn, "Avsluta vikariatet", "Vikarien ser inte akten längre när du har sparat."
    ) { file in
      let left = file.group.standIns(remainingOn: scene.today)
      if left.isEmpty {
        p("Ingen vikarierar i ärendet.", class: "meta")
      } else {
        Form(Links.act(scene.id, .endStandIn), state, draft: FileFrame.draft(scene, .endStandIn)) {
          RadioField(
            "standIn", "Vem?", state,
            left.map {
              Choice(String($0.sequence), "\($0.name), till och med \(scene.dates.full($0.through))")
            })
          LongTextField("reason", "Varför slutar det nu?", state, rows: 2)
        } buttons: {
          SubmitButton("Avsluta vikariatet")
          ButtonLink("Avbryt", FileFrame.back(scene, .endStandIn), .quiet)
        }.markup
      }
    }
  }

  private static func lotsar(_ scene: FileScene, _ file: CaseFile) -> [Choice] {
    guard let owner = file.intake.owner else { return [] }
    let holding = Set([CaseRole.firstLots, .secondLots].compactMap { file.group.roles[$0] })
    return scene.directory.staff(of: owner, role: .lots, on: scene.today)
      .filter { !holding.contains($0.principal) }
      .map { Choice($0.assignment.text, "\($0.name), \($0.title)") }
  }

  /// R-ORG-15: another form of cooperation around the same person.
  public static func recordOtherForm(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .recordOtherForm, "Samverkan vid sidan av SIG",
      "Så att personen inte får två planer och två mötesserier om samma sak."
    ) { _ in
      Form(Links.act(scene.id, .recordOtherForm), state, draft: FileFrame.draft(scene, .recordOtherForm)) {
        RadioField(
          "form", "Vilken?", state,
          (scene.programme.organisation?.cooperationForms ?? []).map { Choice($0.code, $0.text) })
        TextField("ledBy", "Vem håller i den?", state)
        LongTextField("together", "Hur undviker ni att samordna dubbelt?", state, rows: 3)
        Checkbox("ended", "Den är avslutad.", state)
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordOtherForm), .quiet)
      }.markup
    }
  }
}
