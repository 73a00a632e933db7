import Domain

extension VisibleFile {
  /// Every meeting the viewer may know of, as the viewer may see it.
  public var meetings: [VisibleMeeting] {
    switch content {
    case .staff(let whole):
      let file = whole.file
      let unit = Participant.agency(file.intake.owner ?? viewer.agency)
      return file.meetings.all.map {
        Access.meeting($0, in: file, as: unit, entryOpen: true, numbers: nil, at: at)
      }
    case .disclosed(let disclosed): return disclosed.meetings
    case .own(let own): return own.meetings
    case .arrived: return []
    }
  }
}
