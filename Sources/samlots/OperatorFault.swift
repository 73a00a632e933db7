import Journal

/// Why a command ended, in words for the one who runs it.
struct OperatorFault: Error {
  let words: String
  /// 1 for a fault in what is stored, 2 for a command that could not be carried out.
  var code: Int32 = 2

  init(_ words: String, code: Int32 = 2) {
    self.words = words
    self.code = code
  }

  /// Gives the errors of the journal and its keys their words; lets others through.
  static func telling<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
      return try await body()
    } catch let error as JournalError {
      throw OperatorFault(error.words)
    } catch let error as KeyError {
      throw OperatorFault(error.words)
    } catch let error as BackupError {
      throw OperatorFault(error.words, code: error.code)
    }
  }
}

extension JournalError {
  fileprivate var words: String {
    switch self {
    case .busy: "Databasen är låst av något annat. Vänta och försök igen."
    case .full: "Disken är full."
    case .readOnly: "Databasen går inte att skriva i. Se över rättigheterna på mappen."
    case .unavailable(let code): "Databasen går inte att nå eller läsa (\(code))."
    case .wrongKey: "Nyckeln hör inte till den här databasen."
    case .notOpen(.moved):
      "Den här databasen har flyttats, och en annan gäller i dess ställe. Den startas inte."
    case .notOpen:
      "Återställningen till den här databasen blev inte klar. Kasta den, och återställ till en ny."
    case .notDurable:
      "Databasen lovar inte att vänta på disken. Samlots startar inte då, för något kunde gå förlorat."
    case .editedMigration(let number): "Steg \(number) i databasens uppbyggnad har ändrats i efterhand."
    case .schemaBehind(let number):
      "Databasen är äldre än programmet (steg \(number) saknas). Kör samlots migrate med databasförvaltarens inloggning först."
    case .unknownMigration(let number):
      "Databasen är nyare än programmet (steg \(number)). Använd en nyare version av samlots."
    case .unknownOutcome: "Förbindelsen bröts. Det är okänt om det senaste blev skrivet."
    case .corrupt(let file, let sequence, let damage):
      "Ärende \(file), post \(sequence) är trasig (\(damage.rawValue))."
    case .keyMissing(let file): "Ärende \(file) saknar sin nyckel."
    case .unreadable(let table): "En rad i \(table) går inte att läsa."
    case .closed, .constraint, .stale, .misuse, .engine, .wrongColumn:
      "Databasen svarade med ett fel: \(self)"
    }
  }
}

extension KeyError {
  fileprivate var words: String {
    switch self {
    case .notFound: "Nyckeln finns inte där. Ange --key-file, --key-command eller SAMLOTS_KEY."
    case .wrongLength(let count): "Nyckeln är \(count) byte. Den ska vara 32."
    case .tooPlain: "Nyckeln är inte slumpad. Gör en med: samlots key FIL"
    case .notBase64: "Nyckeln är inte skriven i base64."
    case .openToOthers(let mode):
      "Andra än ägaren kan läsa nyckelfilen (rättigheter \(mode)). Kör: chmod 600 FIL"
    case .fileExists: "Det finns redan en nyckelfil där. Den skrivs inte över."
    case .cannotWrite: "Nyckelfilen går inte att skriva."
    case .commandFailed(let status): "Kommandot som skulle ge nyckeln slutade med kod \(status)."
    }
  }
}
