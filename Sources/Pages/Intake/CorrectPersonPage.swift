import Domain
import HTML

extension FilePages {
  /// Corrects who the file is about; what stood before stays in the journal.
  public static func correctPerson(_ scene: FileScene, _ state: FormState) -> Markup {
    let rows = max(2, (scene.whole?.intake.guardians.count ?? 0) + 1)
    return FileFrame.form(
      scene, .correctPerson, "Rätta personuppgifter",
      "Det som stod förut går att läsa i journalen, med skälet till att det ändrades."
    ) {
      Form(
        Links.act(scene.id, .correctPerson), state, draft: FileFrame.draft(scene, .correctPerson)
      ) {
        PersonFields.nameAndNumber(state)
        PersonFields.bornAndSex(state)
        PersonFields.guardians(state, rows: rows)
        PersonFields.needs(state)
        LongTextField("reason", "Varför ändras det?", state, rows: 2)
      } buttons: {
        SubmitButton("Spara rättelsen")
        ButtonLink("Avbryt", FileFrame.back(scene, .correctPerson), .quiet)
      }
    }
  }

  /// What stands in the form before anything is typed: what the file says now.
  public static func correctPersonFirst(_ scene: FileScene) -> [String: [String]] {
    guard let intake = scene.whole?.intake, let person = intake.person else { return [:] }
    var values: [String: [String]] = [
      "name": [person.name], "number": [person.number?.formatted ?? ""],
      "born": [person.born.description], "sex": [person.sex.rawValue],
      "language": [person.language], "protection": [person.protection.rawValue],
      "adaptation": [person.adaptation],
    ]
    for (index, guardian) in intake.guardians.enumerated() {
      values[PersonWords.guardianField(index)] = [guardian.name]
      values[PersonWords.relationField(index)] = [guardian.relation]
    }
    return values
  }
}
