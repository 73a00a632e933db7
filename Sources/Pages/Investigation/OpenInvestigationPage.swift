import Access
import Domain
import HTML

extension FilePages {
  /// Opens the investigation once the person has said yes (R-INT-07).
  public static func openInvestigation(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .openInvestigation, "Inled utredningen",
      "Personen har svarat ja. Dagen för inledningen blir \(scene.dates.full(scene.today))."
    ) {
      Form(
        Links.act(scene.id, .openInvestigation), state,
        draft: FileFrame.draft(scene, .openInvestigation)
      ) {
        LongTextField(
          "reason", "Varför inleds utredningen?", state,
          hint: "Det som personen ansöker om, eller det som har hänt.", required: false, rows: 3)
      } buttons: {
        SubmitButton("Inled utredningen")
        ButtonLink("Avbryt", FileFrame.back(scene, .openInvestigation), .quiet)
      }
    }
  }
}
