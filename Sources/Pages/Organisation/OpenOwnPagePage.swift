import Access
import Domain
import HTML

extension FilePages {
  /// Own pages for the person or a guardian. Only log-ins in that very name are offered.
  public static func openOwnPage(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .openOwnPage, "Öppna egna sidor",
      "Egna sidor visar planen, mötena, samtycket och vem som har tittat. Inget om hot, och inget om andra."
    ) { file in
      let givers = OwnPageGivers.all(file, at: scene.now)
      if let giver = Giver(code: state.value("giver")), givers.contains(giver) {
        ownPageForm(scene, state, file, giver)
      } else {
        RowList(
          givers.map { giver in
            Row(
              .remaining, file.intake.name(of: giver),
              link: scene.step(.openOwnPage, ("giver", giver.code)))
          })
      }
    }
  }

  @HTMLBuilder
  private static func ownPageForm(
    _ scene: FileScene, _ state: FormState, _ file: CaseFile, _ giver: Giver
  ) -> Markup {
    let candidates = OwnPageGivers.candidates(giver, scene, file)
    if candidates.isEmpty {
      EmptyState(
        .phone, "Det finns ingen inloggning att öppna för",
        "Administratören lägger upp inloggningen med samma namn som i akten. Kom sedan tillbaka hit."
      ) {
        ButtonLink("Till deltagarna", FileFrame.back(scene, .openOwnPage), .outlined)
      }
    } else {
      Form(Links.act(scene.id, .openOwnPage), state) {
        input(.hidden, .name("giver"), .value(giver.code))
        RadioField(
          "principal", "Vilken inloggning är \(file.intake.name(of: giver))?", state,
          candidates.map {
            Choice($0.principal.text, $0.name, hint: "\($0.title), \($0.agencyName)")
          }, hint: "Pröva att det är rätt person innan du öppnar.")
      } buttons: {
        SubmitButton("Öppna egna sidor")
        ButtonLink("Avbryt", FileFrame.back(scene, .openOwnPage), .quiet)
      }
    }
  }
}
