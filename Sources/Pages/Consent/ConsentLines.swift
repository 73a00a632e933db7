import Domain
import HTML

/// Consent towards everyone over time in one picture: a line for each party, also those never asked, with
/// the same told as a table behind it.
struct ConsentLines: Component {
  private let timeline: ConsentTimeline
  private let words: ConsentWords

  init(_ words: ConsentWords) {
    self.words = words
    timeline = words.file.consentTimeline(at: words.scene.now, programme: words.scene.programme)
  }

  var markup: Markup {
    if !timeline.histories.isEmpty {
      section(class: "consent-lines", .ariaLabelledBy("over-tid")) {
        h2("Samtycket över tid", .id("over-tid"))
        scale
        ol(class: "lines") {
          for history in timeline.histories { li { ConsentStrip(history, timeline, words) } }
        }
        legend
        ConsentTable(timeline, words)
      }
    }
  }

  /// What the upright lines are, above all of them.
  private var scale: Markup {
    svg(class: "strip scale", .ariaHidden) {
      if let day = timeline.majority {
        tick("majority", day, "fyller 18, \(words.dates.short(day))", y: 12)
      }
      tick("today", timeline.today, "i dag, \(words.dates.short(timeline.today))", y: 30)
    }
  }

  /// Kept inside the drawing at either end.
  @HTMLBuilder private func tick(_ kind: String, _ day: Day, _ label: String, y: Int) -> Markup {
    let place = timeline.place(day)
    let inside: [Attribute] = [.x(permille: min(max(place, 0), 1000)), .y(y)]
    let anchor: [Attribute] = place > 750 ? [.anchorEnd] : place > 250 ? [.anchorMiddle] : []
    drawingText(class: kind, attributes: inside + anchor) { label }
    line(class: kind, .x1(permille: place), .x2(permille: place), .y1(y + 4), .y2(40))
  }

  private var legend: Markup {
    let kinds = ConsentHistory.Kind.allCases.filter { kind in
      timeline.histories.contains { $0.events.contains { $0.kind == kind } }
    }
    let forms = LineForm.allCases.filter { form in
      timeline.histories.contains { $0.spans.contains { $0.state.line == form } }
    }
    return details(class: "more legend") {
      summary("Vad tecknen betyder")
      ul {
        for form in forms {
          li {
            svg(class: "sample", .ariaHidden) { StripLine(form, 0, 1000) }
            span(form.words)
          }
        }
        for kind in kinds {
          li {
            svg(class: "sample", .ariaHidden) { StripSign(kind, at: 500) }
            span(kind.words)
          }
        }
      }
    }
  }
}

/// One party: the name, how it stands, and the line.
private struct ConsentStrip: Component {
  private let history: ConsentHistory
  private let timeline: ConsentTimeline
  private let words: ConsentWords

  init(_ history: ConsentHistory, _ timeline: ConsentTimeline, _ words: ConsentWords) {
    self.history = history
    self.timeline = timeline
    self.words = words
  }

  var markup: Markup {
    p(class: "strip-head") {
      strong(history.subject.name)
      Mark(history.mark, history.standing.words(words.dates, endsSoon: history.endsSoon))
    }
    svg(class: "strip", .role("img"), .ariaLabel(told)) {
      if let day = timeline.majority { upright("majority", day) }
      for span in history.spans {
        StripLine(span.state.line, timeline.place(span.from), timeline.place(span.until))
      }
      upright("today", timeline.today)
      for event in history.events { StripSign(event.kind, at: timeline.place(event.on)) }
    }
  }

  private func upright(_ kind: String, _ day: Day) -> Markup {
    let place = timeline.place(day)
    return line(class: kind, .x1(permille: place), .x2(permille: place), .y1(0), .y2(36))
  }

  private var told: String {
    let events = history.events.map { event in
      "\(event.words(today: timeline.today)) \(words.dates.full(event.on))"
    }
    return ([history.subject.name] + (events.isEmpty ? ["aldrig frågad"] : events))
      .joined(separator: ", ")
  }
}

/// The same in words.
private struct ConsentTable: Component {
  private let timeline: ConsentTimeline
  private let words: ConsentWords

  init(_ timeline: ConsentTimeline, _ words: ConsentWords) {
    self.timeline = timeline
    self.words = words
  }

  var markup: Markup {
    details(class: "more") {
      summary("Visa som tabell")
      DataTable(
        "Samtycket över tid", [Column("Part", isHead: true), Column("Dag"), Column("Vad som hände")],
        timeline.histories.flatMap(rows))
    }
  }

  private func rows(_ history: ConsentHistory) -> [TableRow] {
    let name = history.subject.name
    if history.events.isEmpty { return [TableRow(words: [name, "–", "Aldrig frågad"])] }
    return history.events.map { event in
      TableRow(
        words: [name, words.dates.full(event.on), event.words(today: timeline.today).asSentence])
    }
  }
}
