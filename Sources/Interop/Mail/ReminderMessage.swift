/// A reminder as it is sent. Whoever reads it over a shoulder learns that somebody works in Samlots, and how many
/// things wait; no name, no number of a case, nothing of what it is about.
public struct ReminderMessage: Sendable {
  /// In ASCII headers and UTF-8 body, with line feeds.
  public let text: String

  /// - Parameters:
  ///   - from: the sender's address.
  ///   - link: the start page; nil where nobody has said what it is.
  public init(to address: String, count: Int, from: String, link: String?) {
    let what = count == 1 ? "Det finns 1 sak" : "Det finns \(count) saker"
    let way = link.map { "Logga in för att se vad: \($0)" } ?? "Logga in för att se vad."
    text = """
      From: Samlots <\(from)>
      To: <\(address)>
      Subject: Samlots
      Auto-Submitted: auto-generated
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: 8bit

      \(what) som väntar på dig i Samlots.
      \(way)

      Du väljer själv hur du vill bli påmind, under Mina inställningar.

      """
  }
}
