extension CaseFile {
  /// The same file without answers that whoever gave them has kept. That somebody answered, and when, is left.
  public var withoutKeptAnswers: CaseFile {
    guard followUp.answers.contains(where: { !$0.body.shared && !$0.body.answers.isEmpty }) else {
      return self
    }
    var file = CaseFile(id: id)
    for entry in entries {
      file.apply(
        Entry(
          sequence: entry.sequence, recordedAt: entry.recordedAt, happened: entry.happened,
          author: entry.author, source: entry.source, nature: entry.nature, corrects: entry.corrects,
          body: entry.body.withoutKeptAnswers))
    }
    for (place, beside) in compartments { file.lay(beside, as: place) }
    file.lay(successions)
    return file
  }
}

extension EntryBody {
  fileprivate var withoutKeptAnswers: EntryBody {
    guard case .followUp(.questionnaireAnswered(let body)) = self, !body.shared else { return self }
    return .followUp(.questionnaireAnswered(body.unread))
  }
}
