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
          Note {
            p("Påminnelser med mejl är inte påslagna här. Det som väntar på dig står på Min dag.")
          }
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
