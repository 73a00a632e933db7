import HTML

/// What can go wrong on the way, as a person meets it.
public enum ErrorKind: String, Sendable, CaseIterable {
  case notFound, wrongMethod, badRequest, tooLarge, signedOut, forgedForm, unreadableForm
  case changedMeanwhile, refused, databaseBusy, databaseFull, databaseReadOnly, unknownOutcome
  /// There is no tool here that makes PDFs, or it did not manage this one.
  case pdfMissing, pdfFailed
  case fault

  public var status: Int {
    switch self {
    case .notFound: 404
    case .wrongMethod: 405
    case .badRequest, .unreadableForm: 400
    case .tooLarge: 413
    case .signedOut: 401
    case .forgedForm: 403
    case .changedMeanwhile: 409
    case .refused: 422
    case .databaseBusy, .databaseFull, .databaseReadOnly, .unknownOutcome, .pdfMissing, .pdfFailed: 503
    case .fault: 500
    }
  }

  var heading: String {
    switch self {
    case .notFound: "Sidan finns inte"
    case .wrongMethod, .badRequest: "Det gick inte att läsa"
    case .tooLarge: "Det är för mycket på en gång"
    case .signedOut: "Du är utloggad"
    case .forgedForm: "Formuläret går inte att använda längre"
    case .unreadableForm: "Texten har tecken som inte går att läsa"
    case .changedMeanwhile: "Någon annan har skrivit samtidigt"
    case .refused: "Det går inte än"
    case .databaseBusy: "Systemet är upptaget"
    case .databaseFull: "Lagringen är full"
    case .databaseReadOnly: "Just nu går det bara att läsa"
    case .unknownOutcome: "Vi vet inte om det sparades"
    case .pdfMissing: "Det går inte att göra PDF här"
    case .pdfFailed: "Det blev ingen PDF den här gången"
    case .fault: "Något gick fel hos oss"
    }
  }

  var words: String {
    switch self {
    case .notFound: "Adressen är fel, eller så har du inte tillgång till det som finns där."
    case .wrongMethod, .badRequest: "Gå tillbaka och försök igen."
    case .tooLarge:
      "En text kan vara högst 250 000 tecken. Inget är sparat, och inget är kortat. "
        + "Gå tillbaka, så finns det du skrev kvar."
    case .signedOut: "Logga in igen. Det du har skrivit finns kvar som utkast."
    case .forgedForm:
      "Inget är sparat. Gå tillbaka, ladda om sidan och skicka igen. "
        + "Det du har skrivit finns kvar som utkast."
    case .unreadableForm:
      "Inget är sparat. Ta bort tecken som är inklistrade från något annat program och försök igen."
    case .changedMeanwhile: "Inget är sparat. Öppna sidan igen och se vad som har ändrats."
    case .refused: "Inget är sparat."
    case .databaseBusy:
      "Inget är sparat. Vänta en stund och försök igen. "
        + "Det du har skrivit finns kvar som utkast."
    case .databaseFull:
      "Inget är sparat, men allt som var sparat förut finns kvar. "
        + "Den som sköter systemet behöver ge det mer plats."
    case .databaseReadOnly:
      "Inget är sparat, men allt som var sparat förut finns kvar. "
        + "Den som sköter systemet behöver öppna det för skrivning."
    case .unknownOutcome:
      "Förbindelsen bröts medan det sparades. Öppna ärendet och se efter innan du skickar igen. "
        + "Skickar du samma formulär en gång till görs det ändå bara en gång."
    case .pdfMissing:
      "Verktyget som gör PDF är inte installerat. Gå tillbaka och välj Utskrift i stället. "
        + "Där kan webbläsaren skriva ut eller spara sidan som PDF."
    case .pdfFailed:
      "Försök igen om en stund, eller gå tillbaka och välj Utskrift. "
        + "Där kan webbläsaren spara sidan som PDF."
    case .fault:
      "Inget är sparat. "
        + "Försök igen, och hör av dig till den som sköter systemet om det händer en gång till."
    }
  }
}

/// The page of an error: what happened, what is safe, and the way back.
public enum ErrorPage {
  /// - Parameter neutral: met by somebody with an own page, whose titles do not name the program.
  public static func page(_ kind: ErrorKind, signedIn: Bool, neutral: Bool = false) -> Markup {
    Layout.bare(title: kind.heading, neutral: neutral) {
      h1(kind.heading)
      p(kind.words)
      div(class: "buttons") {
        if signedIn {
          ButtonLink("Till startsidan", "/")
        } else {
          ButtonLink("Logga in", Links.signIn)
        }
      }
    }
  }
}
