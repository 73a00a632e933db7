import HTML

/// What stands around a page for the one who is signed in.
public struct Chrome: Sendable {
  public let name: String
  public let title: String
  public let agency: String
  public let items: [NavItem]
  public let flash: Flash?
  /// For the small forms of the bar: search and sign out.
  public let csrf: String
  /// Whether this person may look up a case by its number.
  public let searches: Bool

  public init(
    name: String, title: String, agency: String, items: [NavItem], flash: Flash? = nil, csrf: String,
    searches: Bool = true
  ) {
    self.name = name
    self.title = title
    self.agency = agency
    self.items = items
    self.flash = flash
    self.csrf = csrf
    self.searches = searches
  }
}

/// A place in the navigation. The first four are also in the bottom bar of a phone.
public struct NavItem: Sendable {
  public let name: String
  public let link: Link
  public let icon: IconKind
  public let isCurrent: Bool
  /// How many new things wait there; said in words, as "Flöde, 2 nya".
  public let news: Int

  public init(_ name: String, _ link: Link, _ icon: IconKind, isCurrent: Bool = false, news: Int = 0) {
    self.name = name
    self.link = link
    self.icon = icon
    self.isCurrent = isCurrent
    self.news = news
  }
}

/// Addresses of what the browser fetches beside the page.
public enum Assets {
  public static let stylesheet: Link = "/assets/samlots.css"
  public static let sprite: Link = "/assets/sprite.svg"
  /// Looked at by itself the sprite shows the sign.
  public static let icon: Link = "/assets/sprite.svg"
  /// A grey ring, for own pages.
  public static let plainIcon: Link = "/assets/plain.svg"
  public static let leave: Link = "/assets/leave.js"
  public static let autosave: Link = "/assets/autosave.js"
  public static let live: Link = "/assets/live.js"
  public static let meeting: Link = "/assets/meeting.js"
}
