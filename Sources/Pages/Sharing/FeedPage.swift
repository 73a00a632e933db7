import Access
import Domain
import HTML

extension FilePages {
  /// Messages between meetings, newest first, with who has read them; for staff also what was disclosed.
  /// - Parameters:
  ///   - page: of the messages; 1 is the newest.
  ///   - ledger: the page of the ledger when that is what is looked at; nil for the messages.
  ///   - party: only what that party has been given.
  ///   - contacts: the page of the contacts when those are what is looked at.
  public static func feed(
    _ scene: FileScene, page: Int, ledger: Int?, to party: AgencyID? = nil, contacts: Int? = nil
  ) -> Markup {
    FileFrame.page(scene, .feed) {
      switch scene.view.content {
      case .staff(let whole):
        if let ledger {
          DisclosureLedger(whole.file, scene, to: party).page(ledger)
        } else if let contacts {
          ContactsPart(whole.file, scene, page: contacts)
        } else {
          StaffFeed(scene, whole.file, page: page)
        }
      case .disclosed(let disclosed):
        if let ledger {
          GivenLedger(scene, disclosed).page(ledger)
        } else {
          SharedFeed(scene, disclosed, page: page)
        }
      case .arrived, .own: Markup.empty
      }
    }
  }
}

private struct StaffFeed: Component {
  private let scene: FileScene
  private let file: CaseFile
  private let paged: Paged<SharingState.Notice>

  init(_ scene: FileScene, _ file: CaseFile, page: Int) {
    self.scene = scene
    self.file = file
    paged = Paged(file.sharing.notices.reversed(), page: page, size: 20)
  }

  var markup: Markup {
    FeedHead(scene)
    LivePart("feed") {
      if paged.items.isEmpty {
        EmptyState(
          .phone, "Inga meddelanden än",
          "Ett kort meddelande når dem i gruppen vars samtycke täcker det. Innan det delas ser du vilka.")
      }
      ul(class: "rows") { for notice in paged.items { row(notice) } }
    }
    Pager(paged.page, of: paged.count) { Links.tab(scene.id, .feed).adding("sida", String($0)) }
    ContactsPart(file, scene)
    DisclosureLedger(file, scene).latest
    RecordsRequestList(file, scene)
  }

  private func row(_ notice: SharingState.Notice) -> FeedRow {
    let receivers = file.sharing.disclosures
      .filter { $0.item == ItemRef(sequence: notice.sequence, part: 0) }.map(\.to)
    let unread = receivers.filter { notice.readBy[$0.agency] == nil }.map(\.name)
    return FeedRow(
      Dates(today: scene.today).moment(notice.at), notice.body.text,
      meta:
        "\(notice.by.name), \(notice.by.agencyName). \(notice.body.category.name). \(read(receivers, unread))"
    ) {
      NoticeThread(answers: notice.body.answers.flatMap(words), limit: limit(notice), scene)
      FamilyTold(notice, file, scene)
      NoticeButtons(notice.sequence, reads: needsReading(notice), scene)
    }
  }

  private func words(_ notice: Int) -> String? {
    file.sharing.notices.first { $0.sequence == notice }?.body.text
  }

  /// Nil when nobody is waited for any more.
  private func limit(_ notice: SharingState.Notice) -> Instant? {
    file.waiting(for: notice, at: scene.now).isEmpty ? nil : notice.body.answerBy
  }

  private func read(_ receivers: [Party], _ unread: [String]) -> String {
    let count = receivers.count - unread.count
    let words = "Läst av \(count) av \(receivers.count)"
    return unread.isEmpty ? words + "." : words + ", \(listed(unread)) återstår."
  }

  private func needsReading(_ notice: SharingState.Notice) -> Bool {
    let own = scene.view.viewer.agency
    return notice.by.agency != own && notice.readBy[own] == nil && scene.view.allows(.acknowledgeNotice)
      && !scene.view.header.isClosed
  }
}

private struct SharedFeed: Component {
  private let scene: FileScene
  private let paged: Paged<VisibleNotice>
  private let agency: String
  private let disclosed: VisibleDisclosed

  init(_ scene: FileScene, _ disclosed: VisibleDisclosed, page: Int) {
    self.scene = scene
    paged = Paged(disclosed.notices.sorted { $0.at > $1.at }, page: page, size: 20)
    agency = scene.view.viewer.agencyName
    self.disclosed = disclosed
  }

  var markup: Markup {
    FeedHead(scene)
    if paged.items.isEmpty {
      EmptyState(
        .phone, "Inga meddelanden till \(agency) än",
        "Här står korta meddelanden mellan mötena, de som samtycket täcker.")
    }
    LivePart("feed") {
      ul(class: "rows") { for notice in paged.items { row(notice) } }
    }
    Pager(paged.page, of: paged.count) { Links.tab(scene.id, .feed).adding("sida", String($0)) }
    GivenLedger(scene, disclosed).latest
  }

  private func row(_ notice: VisibleNotice) -> FeedRow {
    let waits = !notice.isRead && !notice.isOwn
    return FeedRow(
      Dates(today: scene.today).moment(notice.at), notice.text,
      meta: "\(notice.by), \(notice.from). \(notice.category.name).\(notice.isRead ? " Läst." : "")"
    ) {
      NoticeThread(
        answers: NoticeReceivers.words(of: notice.answers, scene), limit: waits ? notice.answerBy : nil, scene
      )
      NoticeButtons(notice.number, reads: waits, scene)
    }
  }
}

private struct FeedHead: Component {
  private let scene: FileScene

  init(_ scene: FileScene) {
    self.scene = scene
  }

  var markup: Markup {
    PageHead("Flöde") {
      if scene.view.allows(.writeNotice), !scene.view.header.isClosed {
        ButtonLink("Skriv till gruppen", Links.act(scene.id, .writeNotice), icon: .talk)
      }
    }
  }
}

/// What a message answers, and until when it is to be acknowledged.
private struct NoticeThread: Component {
  private let answers: String?
  private let limit: Instant?
  private let scene: FileScene

  init(answers: String?, limit: Instant?, _ scene: FileScene) {
    self.answers = answers
    self.limit = limit
    self.scene = scene
  }

  var markup: Markup {
    if let answers { p("Svar på ”\(answers.firstWords)”", class: "meta") }
    if let limit {
      let moment = scene.dates.moment(limit)
      Mark(.reminder, limit <= scene.now ? "Skulle ha bekräftats \(moment)" : "Ska bekräftas före \(moment)")
    }
  }
}

/// What can be done with a message: say that it is read, and answer it.
private struct NoticeButtons: Component {
  private let notice: Int
  private let reads: Bool
  private let scene: FileScene

  init(_ notice: Int, reads: Bool, _ scene: FileScene) {
    self.notice = notice
    self.reads = reads
    self.scene = scene
  }

  var markup: Markup {
    if !scene.view.header.isClosed {
      div(class: "row-actions") {
        if reads { ReadButton(notice, scene) }
        if scene.view.allows(.writeNotice) {
          a(
            "Svara", href: Links.act(scene.id, .writeNotice).adding("answers", String(notice)),
            class: "quiet")
        }
      }
    }
  }
}

/// Says that the message is read, in one press.
private struct ReadButton: Component {
  private let notice: Int
  private let scene: FileScene

  init(_ notice: Int, _ scene: FileScene) {
    self.notice = notice
    self.scene = scene
  }

  var markup: Markup {
    OneButtonForm(
      "Jag har läst", action: Links.act(scene.id, .acknowledgeNotice), scene.buttonState,
      hidden: [("notice", String(notice))])
  }
}
