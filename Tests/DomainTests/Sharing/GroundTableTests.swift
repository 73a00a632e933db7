import Testing

@testable import Domain

/// Each shipped ground in law, condition by condition: met it carries the disclosure, and breached it does not.
@Suite("Grounds for disclosure, as a table")
struct GroundTableTests {
  static let usable = Grounds.confirmed.filter { $0.blocked == nil }

  @Test("R-SHR-06: every row says in words what has to be so, and none is said to be verified")
  func rows() {
    #expect(Grounds.shipped.count == 18)
    #expect(Set(Grounds.shipped.map(\.code)).count == 14)
    for row in Grounds.shipped {
      #expect(row.verified == nil && row.heading?.isBlank == false, "\(row.code)")
      let points = row.checklist ?? []
      #expect(row.blocked != nil || !points.isEmpty && row.deciders?.isEmpty == false, "\(row.code)")
      #expect(Set(points.map(\.code)).count == points.count, "\(row.code)")
      #expect(points.allSatisfy { $0.text.hasSuffix(".") && !$0.text.contains("§") }, "\(row.code)")
    }
  }

  @Test("R-SHR-06: with everything in order the row carries the disclosure, and stands in it as dated")
  func met() throws {
    for row in Self.usable {
      let ground = try Attempt(row).ground()
      #expect(ground == .law(row, weighing: "Det väger tyngre."), "\(row.code) \(row.validFrom)")
    }
  }

  @Test("R-SHR-06: one point of the checklist that is not so, and nothing is sent")
  func checklist() throws {
    for row in Self.usable {
      for point in row.checklist ?? [] {
        var attempt = try Attempt(row)
        attempt.checked.removeAll { $0 == point.code }
        expectNo(SharingRules.otherGround, attempt.answer)
        guard case .rule(_, let detail, _) = attempt.answer else { continue }
        #expect(detail.contains(point.text.dropLast()), "\(row.code) \(point.code)")
      }
    }
  }

  @Test("R-SHR-06, R-SHR-08: only towards the kinds of agency that the row names, never outside secrecy")
  func receivers() throws {
    for row in Self.usable {
      for kind in AgencyKind.allCases where kind != .cityAdministration {
        var attempt = try Attempt(row)
        attempt.to = Grounds.agency(kind)
        if kind.isOutsideSecrecy {
          expectNo(SharingRules.onlyWhatWasAgreed, attempt.answer)
        } else if row.receivers?.contains(kind) ?? true {
          expectYes(attempt.answer)
        } else {
          expectNo(SharingRules.otherGround, attempt.answer)
        }
      }
    }
  }

  @Test("R-SHR-06: only by the roles that the delegation order lets decide")
  func deciders() throws {
    for row in Self.usable {
      for author in Grounds.deciders {
        var attempt = try Attempt(row)
        attempt.by = author
        if row.deciders?.contains(author.role) ?? true {
          expectYes(attempt.answer)
        } else {
          expectNo(SharingRules.otherGround, attempt.answer)
        }
      }
    }
  }

  @Test("R-SHR-06: the age counts from the birthday itself")
  func age() throws {
    let row = try #require(Self.usable.first { $0.youngerThan == 21 && $0.validTo == nil })
    for (today, allowed) in [("2031-09-14", true), ("2031-09-15", false), ("2031-09-16", false)] {
      let answer = try Attempt(row, on: day(today)).answer
      if allowed { expectYes(answer) } else { expectNo(SharingRules.otherGround, answer) }
    }
    for row in Self.usable where row.youngerThan == nil {
      if row.validTo == nil { expectYes(try Attempt(row, on: day("2080-01-01")).answer) }
    }
  }

  @Test(
    "R-SHR-06: the reason is written in words, also where nothing has to be weighed",
    arguments: ["", " \u{200B}\n"])
  func weighing(_ blank: String) throws {
    for row in Self.usable {
      var attempt = try Attempt(row)
      attempt.weighing = blank
      expectNo(SharingRules.otherGround, attempt.answer)
    }
  }

  @Test("R-SHR-06: a row holds from its first day through its last, and an older day has the older row")
  func period() throws {
    for row in Self.usable {
      let days =
        [row.validFrom.adding(days: -1), row.validFrom]
        + (row.validTo.map { [$0, $0.adding(days: 1)] } ?? [])
      for today in days {
        let holds = Grounds.confirmed.first { $0.code == row.code && $0.holds(on: today) }
        let attempt = try Attempt(row, on: today)
        guard let holds else {
          expectProblem(at: "basis", attempt.answer)
          continue
        }
        #expect((holds == row) == row.holds(on: today))
        #expect(try attempt.ground() == .law(holds, weighing: attempt.weighing), "\(row.code) \(today)")
      }
    }
  }

  @Test("R-SHR-06: each authority discloses its own; another's item is refused")
  func anothersItem() throws {
    for row in Self.usable {
      var attempt = try Attempt(row)
      let now = attempt.work.now
      attempt.work.comes("2026-06-01")
      attempt.work.apply(
        [EntryDraft(.sharing(.noticeWritten(notice)))], by: World.pia)
      attempt.work.now = now
      attempt.item = ItemRef(sequence: attempt.work.file.version, part: 0)
      expectNo(SharingRules.otherGround, attempt.answer)
    }
  }

  @Test("R-SHR-06: the general clause and the reservation are refused, with why")
  func blocked() throws {
    let blocked = Grounds.confirmed.filter { $0.blocked != nil }
    #expect(Set(blocked.map(\.code)) == ["general", "reservation"])
    for row in blocked {
      let answer = try Attempt(row).answer
      expectNo(SharingRules.otherGround, answer)
      guard case .rule(_, let detail, _) = answer else { continue }
      #expect(detail == row.blocked)
    }
  }

  @Test("R-SHR-06: a row that nobody has read against the statute is not used, in whatever else is in order")
  func unconfirmed() throws {
    for row in Grounds.shipped where row.blocked == nil {
      var attempt = try Attempt(row)
      attempt.work.directory = Grounds.unread
      expectNo(SharingRules.otherGround, attempt.answer)
      guard case .rule(_, let detail, _) = attempt.answer else { continue }
      #expect(detail.contains(row.section) && detail.contains("Be administratören"), "\(row.code)")
    }
  }

  @Test("R-SHR-06: what stands in the way before is what refuses after")
  func obstacles() throws {
    for row in Grounds.confirmed {
      for kind in AgencyKind.allCases where kind != .cityAdministration {
        for author in Grounds.deciders {
          var attempt = try Attempt(row)
          (attempt.to, attempt.by) = (Grounds.agency(kind), author)
          let items = try [#require(attempt.work.file.sharing.items[attempt.item])]
          let found = row.obstacles(
            items, to: [Party(attempt.to)], in: attempt.work.file, decidedBy: author,
            on: attempt.work.today)
          #expect(found.isEmpty == (attempt.answer == nil), "\(row.code) \(kind) \(author.role)")
        }
      }
    }
  }

  private var notice: NoticeWritten { NoticeWritten(text: "Kom inte.", category: .health) }
}
