import Domain
import HTML

extension RegisterPages {
  /// R-MOD-09: what tends to work in a SIG, form of work by form of work, to go through together and to print.
  public static func selfAssessment(_ scene: RegisterScene) -> Markup {
    page(scene, .selfAssessment) {
      p(
        "Gå igenom den tillsammans en gång om året. Sätt ett kryss på varje rad, och skriv vad ni gör åt det som inte är på plats.",
        class: "lead")
      for form in WorkForm.all {
        section {
          SectionHead(form.name)
          DataTable(
            form.name,
            [
              Column("Så här brukar det fungera", isHead: true), Column("På plats"), Column("Delvis"),
              Column("Inte än"),
            ],
            form.points.map { TableRow([Markup($0), box, box, box]) })
          p("Det svåra brukar vara: \(form.challenge)", class: "meta")
        }
      }
      p(
        "Efter Socialstyrelsens genomgång av arbetsformer i sociala insatsgrupper, med egna ord.",
        class: "meta")
    }
  }

  /// To be ticked with a pen.
  private static var box: Markup { Mark(.remaining).markup }
}

/// One of the six forms of work, with what makes it succeed and what is hard with it.
private struct WorkForm {
  let name: String
  let points: [String]
  let challenge: String

  static let all = [
    WorkForm(
      name: "Styrning på flera nivåer",
      points: [
        "En styrgrupp följer arbetet, och har mandat att ge det resurser.",
        "Det är klart vem som förbereder ärenden, och vem som leder gruppen runt den enskilde.",
        "Överenskommelser säger vad varje aktör ansvarar för, och gäller i dag.",
      ], challenge: "aktörerna är olika engagerade, och det är oklart vem som får bestämma vad."),
    WorkForm(
      name: "Bedömning av risk och behov",
      points: [
        "Risk och skydd samlas in på samma sätt varje gång, med en metod som vi har valt.",
        "Vi söker upp dem som behöver oss, och får veta om dem av flera aktörer.",
        "Bedömningen avgör vem som får en grupp, och hur gruppen arbetar.",
      ],
      challenge:
        "få flickor, unga vuxna och diagnoser kräver andra sätt, och ibland blir fel person tillfrågad."),
    WorkForm(
      name: "Samtycke",
      points: [
        "Frågan ställs så att den unge och familjen förstår vad de säger ja till.",
        "Föräldrarna är med tidigt, och vi hjälper dem att vilja.",
        "Alla vet att ett ja kan tas tillbaka, och hur.",
      ], challenge: "motivationen kommer och går, och frågan kommer vid fel tid."),
    WorkForm(
      name: "Samordning efter personens behov",
      points: [
        "Alla har samma bild av läget, och den hålls aktuell.",
        "Var och en vet vad den ska göra, och det finns korta vägar in till stödet.",
        "Personen är med och bestämmer.",
      ], challenge: "målen är oklara eller drar åt olika håll, och stödet är svårt att komma åt."),
    WorkForm(
      name: "Åtgärdsplan",
      points: [
        "Planen har mål som går att nå snart, och som personen själv har satt ord på.",
        "Varje del av livet följs upp, och det syns att något händer.",
        "Planen ändras när läget gör det.",
      ], challenge: "det som tar tid, som hur någon tänker och ser på sig själv, är svårt att skriva som mål."
    ),
    WorkForm(
      name: "Lots eller samordnare",
      points: [
        "Lotsen går att nå när det behövs, och hjälper till i vardagen.",
        "Lotsen talar för personen, och bygger förtroende.",
        "Två lotsar känner varje ärende, och ingen har för många.",
      ], challenge: "arbetet är ensamt, och hänger på en person."),
  ]
}
