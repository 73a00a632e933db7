import Access
import Domain
import HTML

/// What every page about a file is drawn from: what its viewer may see, and the dated data beside it.
public struct FileScene: Sendable {
  public let view: VisibleFile
  public let directory: Directory
  public let programme: Programme
  public let chrome: Chrome
  /// The language that the viewer has chosen for own pages; nil when none is chosen.
  public let language: OwnLanguage?
  /// What the viewer's device seals with what could not be sent from a meeting; only whoever may open the file gets it.
  public let deviceKey: String

  public init(
    view: VisibleFile, directory: Directory, programme: Programme, chrome: Chrome,
    language: OwnLanguage? = nil, deviceKey: String = ""
  ) {
    self.view = view
    self.directory = directory
    self.programme = programme
    self.chrome = chrome
    self.language = language
    self.deviceKey = deviceKey
  }

  public var id: CaseID { view.id }
  public var today: Day { view.today }
  public var now: Instant { view.at }

  /// The whole file, for those who work in it; nil for everyone else.
  public var whole: CaseFile? {
    if case .staff(let whole) = view.content { whole.file } else { nil }
  }
}
