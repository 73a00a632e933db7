import Domain
import Journal
import Synchronization

/// The directory by its version: the version is read in the transaction, so that a change counts at once.
final class DirectoryCache: Sendable {
  private let store: ReferenceStore
  private let cached = Mutex<(version: Int, directory: Directory)>((0, .empty))

  init(_ store: ReferenceStore) {
    self.store = store
  }

  func current(_ connection: any Connection) throws -> Directory {
    let version = try store.version(connection)
    let known = cached.withLock { $0 }
    if known.version == version { return known.directory }
    let directory = try store.directory(connection)
    cached.withLock { $0 = (version, directory) }
    return directory
  }
}
