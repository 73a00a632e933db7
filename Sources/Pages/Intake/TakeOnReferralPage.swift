import Access
import Domain
import HTML

extension FilePages {
  /// One question: whoever takes a referral on becomes one of those who may open the file.
  public static func takeOnReferral(_ scene: FileScene, _ state: FormState) -> Markup {
    let role = scene.view.viewer.role == .lots ? "lots" : "ansvarig socialsekreterare"
    return FileFrame.form(
      scene, .takeOnReferral, "Ta emot ärendet",
      "Du blir \(role) i ärendet. Det är bara de som har ett uppdrag i det som kan läsa akten."
    ) {
      if case .arrived(let referral) = scene.view.content { ReferralFacts(referral, scene) }
      Form(Links.act(scene.id, .takeOnReferral), state) {
        Note("Andra på enheten ser inte längre aktualiseringen när du har tagit emot den.")
      } buttons: {
        SubmitButton("Ta emot ärendet")
        ButtonLink("Avbryt", FileFrame.back(scene, .takeOnReferral), .quiet)
      }
    }
  }
}

/// How somebody came here, as far as the whole receiving unit may know.
struct ReferralFacts: Component {
  private let referral: VisibleReferral
  private let scene: FileScene

  init(_ referral: VisibleReferral, _ scene: FileScene) {
    self.referral = referral
    self.scene = scene
  }

  var markup: Markup {
    let dates = Dates(today: scene.today)
    DefinitionList([
      Definition(
        "Väg in",
        scene.programme.waysIn.first { $0.code == referral.wayIn }?.text ?? referral.wayIn),
      Definition("Från", referral.from),
      Definition("Kom in", "\(dates.full(referral.received)), \(dates.relative(referral.received))"),
      Definition("Varför") { p(referral.why, class: "keep-lines") },
      Definition("Hemvist", BelongingWords.sentence(referral.belonging, dates)),
    ])
  }
}

/// Which unit a person belongs to, in one sentence.
enum BelongingWords {
  static func sentence(_ belonging: Belonging, _ dates: Dates) -> String {
    switch belonging {
    case .clear: "Personen hör till enheten"
    case .unclear(let owner, let deadline):
      "Oklart. \(owner) utreder, klart \(dates.due(deadline))"
    }
  }
}
