import Access
import Domain
import HTML

/// The ground of a disclosure as it stood when it was made.
struct GroundWords {
  private let disclosure: Disclosure
  private let dates: Dates

  init(_ disclosure: Disclosure, today: Day) {
    self.disclosure = disclosure
    dates = Dates(today: today)
  }

  /// How it was handed over when not here, and what was reserved.
  var channel: String? { Self.channel(disclosure.channel, disclosure.reservation) }

  static func channel(_ channel: DisclosureChannel?, _ reservation: String?) -> String? {
    let words = [
      channel == .system ? nil : channel?.name ?? "På annat sätt", reservation.map { "Förbehåll: \($0)" },
    ].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: ". ")
  }

  var markup: Markup {
    switch disclosure.ground {
    case .consent:
      return Markup("Samtycke")
    case .law(let basis, let weighing):
      let points = (basis.checklist ?? []).filter { disclosure.checked.contains($0.code) }
      return div {
        basis.text + " "
        span(basis.datedReference(dates), class: "meta")
        if !points.isEmpty {
          span(points.map(\.text).joined(separator: " "), class: "meta how")
        }
        if !weighing.isBlank { span(weighing, class: "meta how") }
      }
    }
  }
}

extension LegalBasis {
  /// As the dated row has it, and whether anyone has compared the row with the statute.
  var legalReference: String {
    let reference = "\(section) \(statute)."
    return verified == nil ? reference + " Inte bekräftad mot lagtexten än." : reference
  }

  /// With the days that the row holds, since an earlier case rests on an earlier row.
  func datedReference(_ dates: Dates) -> String {
    let period =
      validTo.map { "gällde \(dates.full(validFrom)) till \(dates.full($0))" }
      ?? "gäller från \(dates.full(validFrom))"
    return "\(legalReference) Lydelsen \(period)."
  }
}

extension ReadNow {
  /// After "nej,".
  func words(today: Day) -> String {
    switch self {
    case .reads: ""
    case .closed: "ärendet är avslutat"
    case .notMember: "är inte med i gruppen"
    case .noConsent(let takenBack):
      takenBack.map { "samtycket är återtaget \(Dates(today: today).full($0))" }
        ?? "inget samtycke gäller"
    case .notCovered(let category): "samtycket gäller inte \(category.shortName)"
    }
  }
}
