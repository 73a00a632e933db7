import Journal

extension Fault {
  /// One line for the operator: ids, numbers and names of tables.
  var words: String {
    switch self {
    case .entry(let file, 0, let damage): "Ärende \(file): ärendets egen rad är trasig (\(damage.rawValue))."
    case .entry(let file, let sequence, let damage):
      "Ärende \(file): första trasiga posten är \(sequence) (\(damage.rawValue))."
    case .withoutFile(let file, let table): "Ärende \(file): rader i \(table) utan ärende."
    case .keyMissing(let file): "Ärende \(file): nyckeln saknas eller är skadad."
    case .readModel(let file, let table): "Ärende \(file): \(table) stämmer inte med posterna."
    case .counts: "Räknetalen för resultat stämmer inte med ärendena."
    case .accessRecord(let segment, let number):
      "Åtkomstloggen: första trasiga raden i \(segment) är \(number)."
    case .referenceRow(let number): "Grunduppgifterna: rad \(number) är trasig."
    case .wrongKey: "Nyckeln hör inte till den här databasen."
    case .unreadable(let table): "En rad i \(table) går inte att läsa."
    }
  }
}
