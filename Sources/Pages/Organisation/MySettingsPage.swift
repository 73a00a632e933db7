import Domain
import HTML

/// "Mina inställningar": how somebody who works is reminded when they are not signed in.
public enum MySettingsPage {
  /// - Parameters:
  ///   - domains: where work addresses end; empty where no mail is sent.
  ///   - state: with what is chosen now.
  public static func page(
    chrome: Chrome, domains: [String], saved: Bool, _ state: FormState
  ) -> Markup {
    Layout.page(title: "Mina inställningar", chrome: chrome) {
      PageBand("Mina inställningar", saved ? "Det är sparat." : nil)
    } content: {
      div(class: "form-page") {
        if domains.isEmpty {
          h2("Så blir du påmind")
          p(
            "Allt som väntar på dig står på Min dag. Sidan fyller på sig själv medan du har den öppen, och det som inte kan vänta står överst."
          )
          Note {
            p(
              "Mejl är inte påslaget här. Den som sköter Samlots kan slå på det. Då väljer du på den här sidan om du vill bli påmind en gång om dagen, bara när något är brådskande, eller inte alls."
            )
          }
          p { ButtonLink("Till Min dag", "/", .outlined) }
        } else {
          Form(Links.mySettings, state) {
            RadioField(
              "choice", "Vill du bli påmind med mejl?", state,
              [
                Choice("none", "Nej"),
                Choice("daily", "En gång om dagen", hint: "Bara de dagar då något väntar på dig."),
                Choice("urgent", "Bara när något är brådskande"),
              ],
              hint: "Mejlet säger bara att något väntar i Samlots, och hur mycket. Aldrig vad eller om vem.")
            TextField(
              "address", "Din arbetsadress", state,
              hint: "Slutar på \(domains.map { "@" + $0 }.joined(separator: " eller ")).", required: false)
          } buttons: {
            SubmitButton("Spara")
            ButtonLink("Till Min dag", "/", .quiet)
          }
        }
      }
    }
  }
}
