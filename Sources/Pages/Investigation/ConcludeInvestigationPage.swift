import Access
import Domain
import HTML

extension FilePages {
  /// Sums the investigation up, with what it waits for beside the form.
  public static func concludeInvestigation(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .concludeInvestigation, "Sammanfatta utredningen",
      "Sammanfattningen är underlaget för beslutet. Personen får läsa den."
    ) { file in
      let items = InvestigationReadiness.items(scene, file)
      let material = file.collectedMaterial
      let state = state.proposing("sources", CollectedMaterialPart.proposal(material))
      let goesOn = scene.programme.investigation?.continuesInside == true
      if !items.isReady {
        missing(items, goesOn ? "Kvar innan utredningen är klar" : "Kvar innan det går att spara")
      }
      Form(
        Links.act(scene.id, .concludeInvestigation), state,
        draft: FileFrame.draft(scene, .concludeInvestigation)
      ) {
        if goesOn {
          RadioField(
            "goesOn", "Är utredningen klar?", state,
            [
              Choice("nej", "Ja, den är klar"),
              Choice(
                "ja", "Nej, den fördjupas inom SIG",
                hint: "Ställningstagandet räcker för beslutet. Alla livsområden kartläggs sedan i gruppen."),
            ])
        }
        LongTextField("summary", "Samlad bedömning", state, rows: 8)
        RadioField(
          "needsCoordination", "Behöver stödet samordnas?", state, Choice.yesOrNo, inline: true)
        LongTextField("coordinationReason", "Varför?", state, rows: 3)
        LongTextField(
          "purpose", "Vad ska SIG leda till?", state,
          hint: "Att sluta begå brott, och lämna eller inte dras in i kriminalitet. Med personens mål.",
          rows: 3)
        LongTextField(
          "sources", "Vilka källor bygger du på?", state,
          hint:
            "Samtal, hembesök, handlingar och vilka som har lämnat uppgifter. Det som står i akten är redan ifyllt.",
          rows: 3)
      } buttons: {
        SubmitButton("Spara sammanfattningen")
        ButtonLink("Avbryt", FileFrame.back(scene, .concludeInvestigation), .quiet)
      }
      div(class: "after-form") {
        SectionHead("Samlat underlag")
        CollectedMaterialPart(material, scene.dates)
      }
    }
  }

  private static func missing(_ items: [Prerequisite], _ heading: String) -> Markup {
    div(class: "before-form") {
      SectionHead(heading)
      PrerequisiteList(items.filter { !$0.isDone })
    }
  }
}
