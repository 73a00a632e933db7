import Domain
import Foundation

extension SettingTree {
  /// A programme's settings, through its stored form.
  public init(_ programme: Programme) throws {
    self = try JSONDecoder().decode(SettingTree.self, from: JSONEncoder().encode(programme))
  }

  /// The programme that the settings make; nil when one of them is not of its kind.
  public var programme: Programme? {
    (try? JSONEncoder().encode(self)).flatMap { try? JSONDecoder().decode(Programme.self, from: $0) }
  }
}
