import Access
import Domain
import HTML

/// Statute, section and text of a dated row, and whether anybody has confirmed it.
struct LegalBasisWords: Component {
  private let basis: LegalBasis

  init(_ basis: LegalBasis) {
    self.basis = basis
  }

  /// The statute with its number, and then the section, as the dated row has them.
  static func name(_ basis: LegalBasis) -> String { "\(basis.statute) \(basis.section)" }

  /// What a row is worth: nobody's word is taken for the law's.
  static func standing(_ basis: LegalBasis) -> String {
    basis.verified.map { "Bekräftat mot lagtexten \($0.on) av \($0.by)" }
      ?? "Ej bekräftat mot lagtexten"
  }

  var markup: Markup {
    p(Self.name(basis))
    p(basis.text)
    p(Self.standing(basis), class: "meta")
  }
}

/// The dated rows that hold today; nothing else can be chosen (R-DEC-01).
struct LegalBasisField: Component {
  private let scene: FileScene
  private let state: FormState

  init(_ scene: FileScene, _ state: FormState) {
    self.scene = scene
    self.state = state
  }

  var markup: Markup {
    RadioField(
      "basis", "Lagrum", state,
      scene.directory.legalBases(for: .decision, on: scene.today).map { basis in
        Choice(
          basis.code, "\(LegalBasisWords.name(basis)), \(basis.text)",
          hint: LegalBasisWords.standing(basis))
      }, hint: "De lagrum som gäller i dag.")
  }
}

/// The rules of procedure that stand behind a step, and what they are worth.
struct ProcedureNote: Component {
  private let bases: [LegalBasis]

  init(_ code: String, _ scene: FileScene) {
    bases = scene.directory.legalBases(for: .procedure, on: scene.today).filter { $0.code == code }
  }

  var markup: Markup {
    for basis in bases {
      p("\(LegalBasisWords.name(basis)). \(basis.text). \(LegalBasisWords.standing(basis)).", class: "meta")
    }
  }
}
