import Domain
import Journal

extension BackupError {
  var words: String {
    switch self {
    case .cannotWrite: "Filen går inte att skriva. Se efter att mappen finns och att disken inte är full."
    case .fileExists: "Det finns redan en fil där. Den skrivs inte över."
    case .notFound: "Filen finns inte, eller går inte att läsa."
    case .notABackup: "Filen är ingen säkerhetskopia från samlots."
    case .otherKey: "Kopian är gjord med en annan nyckel. Ange den som gällde då."
    case .damaged(let frame): "Kopian är skadad i del \(frame). Inget av den används. Ta en annan."
    case .cutOff: "Kopian slutar för tidigt. Inget av den används. Ta en annan."
    case .newer(let table): "Kopian är gjord av en nyare version av samlots (\(table)). Använd den."
    case .notEmpty: "Databasen är inte tom. Inget är ändrat."
    case .unsound(let faults):
      (["Det som lades in stämmer inte:"] + faults.map(\.words)).joined(separator: "\n")
    case .damagedLedger(let line): "Liggaren är skadad på rad \(line). Inget är återställt."
    }
  }

  /// As for `verify`: 1 when what is stored is not as it was written.
  var code: Int32 {
    switch self {
    case .damaged, .cutOff, .unsound, .damagedLedger: 1
    case .cannotWrite, .fileExists, .notFound, .notABackup, .otherKey, .newer, .notEmpty: 2
    }
  }
}

extension Domain.Instant {
  /// Day and clock in Sweden.
  var inSweden: String {
    let clock = SwedishTime.clock(self)
    return "\(SwedishTime.day(self)) kl. \(clock)"
  }
}
