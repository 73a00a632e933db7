import Access
import Domain
import Journal

extension Desk {
  /// How somebody who works wants to be reminded; nil when they have not said.
  public func mailWish(of author: Author) async throws(DeskError) -> (choice: String, address: String)? {
    try await catching {
      try await journal.engine.read { connection in
        try journal.mails.wish(of: author.principal, connection).map { ($0.choice.rawValue, $0.address) }
      }
    }
  }

  /// - Parameters:
  ///   - word: a `MailChoice`.
  ///   - domains: where work addresses end; a reminder goes nowhere else.
  /// - Throws: `.refused(.invalid)` when the address is none of those.
  public func chooseMail(
    _ word: String, to address: String, among domains: [String], by author: Author
  ) async throws(DeskError) {
    guard author.role.isStaff else { throw .denied(.role) }
    var checks = Checks()
    let choice = MailChoice(rawValue: word)
    checks.require(choice != nil, "choice", "Välj om du vill bli påmind.")
    checks.require(
      choice == MailChoice.none || MailAddress.isWork(address, among: domains), "address",
      domains.isEmpty
        ? "Mejl är inte påslaget här."
        : "Skriv din arbetsadress. Den slutar på \(domains.map { "@" + $0 }.joined(separator: " eller ")).")
    guard checks.problems.isEmpty, let choice else { throw .refused(.invalid(checks.problems)) }
    let now = clock.now()
    let wish = ReminderMails.Wish(
      principal: author.principal, choice: choice, address: choice == .none ? "" : address)
    try await catching {
      try await journal.engine.write { try journal.mails.keep(wish, at: now, $0) }
    }
  }
}

/// An address that can stand in a header and on a command line without being taken for anything else.
public enum MailAddress {
  public static func isWork(_ address: String, among domains: [String]) -> Bool {
    let parts = address.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
      .compactMap { String($0) }
    guard parts.count == 2, (1...64).contains(parts[0].utf8.count), parts[0].utf8.first != 0x2D else {
      return false
    }
    let plain = parts[0].utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || [0x2E, 0x2D, 0x5F, 0x2B].contains($0)
    }
    return plain && domains.contains(parts[1].lowercased())
  }
}
