import Crypto
import Domain

/// Makes a stored row of an entry.
struct EntrySealer {
  let id: CaseID
  let key: SymmetricKey
  let random: RandomBytes

  func seal(_ entry: Entry, after previous: [UInt8]) throws -> StoredEntry {
    let subject = entry.body.subjectCode
    let nonce = random(Sealing.nonceLength)
    let ciphertext = try Sealing.seal(
      try EntryPayload.encode(entry), with: key, nonce: nonce,
      binding: EntryChain.context(id, entry.sequence, entry.recordedAt, subject))
    return StoredEntry(
      sequence: entry.sequence, recordedAt: entry.recordedAt, subject: subject, nonce: nonce,
      ciphertext: ciphertext, previous: previous,
      hash: EntryChain.hash(
        of: id, sequence: entry.sequence, recordedAt: entry.recordedAt, subject: subject,
        nonce: nonce, ciphertext: ciphertext, after: previous))
  }
}

/// Takes the stored rows of one file in order: checks the chain, decrypts, decodes, folds.
struct EntryOpener {
  private(set) var file: CaseFile
  private(set) var head: [UInt8]
  private let key: SymmetricKey
  private var authors = EntryPayload.Authors()

  init(_ start: CachedFile) {
    file = start.file
    head = start.head
    key = start.key
  }

  /// - Throws: `JournalError.corrupt` that names the entry.
  mutating func take(_ row: StoredEntry) throws {
    let sequence = file.version + 1
    func damage(_ what: JournalError.Damage) -> JournalError {
      .corrupt(case: file.id, sequence: sequence, what)
    }
    guard row.sequence == sequence else { throw damage(.sequence) }
    guard row.previous == head else { throw damage(.previous) }
    let hash = EntryChain.hash(
      of: file.id, sequence: sequence, recordedAt: row.recordedAt, subject: row.subject,
      nonce: row.nonce, ciphertext: row.ciphertext, after: head)
    guard row.hash == hash else { throw damage(.hash) }
    let context = EntryChain.context(file.id, sequence, row.recordedAt, row.subject)
    guard
      let plain = Sealing.open(row.ciphertext, with: key, nonce: row.nonce, binding: context)
    else { throw damage(.sealed) }
    guard
      let entry = try? EntryPayload.decode(
        plain, sequence: sequence, recordedAt: row.recordedAt, authors: &authors),
      entry.body.subjectCode == row.subject
    else { throw damage(.content) }
    file.apply(entry)
    head = hash
  }
}
