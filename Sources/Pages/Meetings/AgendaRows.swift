import Domain
import HTML

/// The agenda in a form, point by point, when a meeting is called and when it is changed.
struct AgendaRows: Component {
  private let file: CaseFile
  private let scene: FileScene
  private let state: FormState
  private let participants: Participants

  init(_ file: CaseFile, _ scene: FileScene, _ state: FormState) {
    self.file = file
    self.scene = scene
    self.state = state
    participants = Participants(file, in: scene)
  }

  var markup: Markup {
    p(
      "Dagordningen skriver sig själv av det som är öppet i akten. Ändra fritt. En tom punkt tas bort.",
      class: "meta")
    for row in 1...PointFields.rows(in: state) {
      let origin = AgendaPoint.Origin(code: state.value("\(PointFields.name(row))-origin"))
      PointRow(
        row, "Punkt \(row)" + (origin.map { ", \($0.name)" } ?? ""), "Vad?", state, leavers: leavers(row))
    }
  }

  private func leavers(_ row: Int) -> [Choice] {
    let points = PointFields.points(in: state.values)
    let point = points.indices.contains(row - 1) ? points[row - 1] : nil
    return participants.all.filter { $0 != file.intake.owner.map(Participant.agency) }.map { participant in
      var hint: String?
      if case .agency(let agency) = participant, let point, !file.mayHear(point, agency, at: scene.now) {
        hint = "samtycket täcker inte \(point.category?.shortName ?? "det")"
      }
      return Choice(participant.code, participants.words(participant), hint: hint)
    }
  }
}
