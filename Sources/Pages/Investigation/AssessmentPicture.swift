import Domain
import HTML

/// Levels over time, one strip for each thing that is followed: dots on the days, lines between them, the last one warm. Drawn on the
/// instrument's own steps; no height between them means anything.
struct AssessmentPicture: Component {
  private let course: AssessmentCourse
  private let id: String
  private let dates: Dates
  private let first: Day
  private let days: Int

  private enum Size {
    static let (left, right) = (280, 965)
    static let (title, step, gap, foot) = (22, 22, 26, 24)
  }

  init(_ course: AssessmentCourse, id: String, _ dates: Dates) {
    self.course = course
    self.id = id
    self.dates = dates
    first = course.times[0].body.on
    days = Swift.max(1, first.days(until: course.times[course.times.count - 1].body.on))
  }

  private var strip: Int { Size.title + Size.step * Swift.max(course.scale.count - 1, 1) + Size.gap }

  var markup: Markup {
    let lines = course.lines
    let height = strip * lines.count + Size.foot
    return figure(class: "course") {
      svg(
        class: "course-picture", .role("img"), .ariaLabelledBy("\(id)-titel \(id)-text"), .height(height)
      ) {
        drawingTitle("\(course.name) över tid", .id("\(id)-titel"))
        desc(lines.map(told).joined(separator: " "), .id("\(id)-text"))
        for (index, line) in lines.enumerated() { drawn(line, top: index * strip) }
        foot(at: height - 6)
      }
    }
  }

  /// "Risk: hög 3 mars, måttlig 12 november."
  private func told(_ line: AssessmentLine) -> String {
    let points = line.points.map { "\(course.scale[$0.level].text.inSentence) \(dates.full($0.on))" }
    return "\(line.subject.name): \(points.joined(separator: ", "))."
  }

  @HTMLBuilder private func drawn(_ line: AssessmentLine, top: Int) -> Markup {
    drawingText(line.subject.name, class: "subject", .x(0), .y(top + 15))
    for (level, code) in course.scale.enumerated() {
      drawingText(code.text, class: "level", .x(0), .y(height(level, top) + 5))
      HTML.line(
        class: "guide", .x1(permille: Size.left - 20), .x2(permille: 1000), .y1(height(level, top)),
        .y2(height(level, top)))
    }
    for (from, to) in zip(line.points, line.points.dropFirst()) {
      HTML.line(
        class: "way", .x1(permille: place(from.on)), .x2(permille: place(to.on)),
        .y1(height(from.level, top)), .y2(height(to.level, top)))
    }
    for (index, point) in line.points.enumerated() {
      circle(
        class: index == line.points.count - 1 ? "dot last" : "dot", .cx(permille: place(point.on)),
        .cy(height(point.level, top)), .r(index == line.points.count - 1 ? 8 : 6))
    }
  }

  /// Each day once under its dots, as long as there is room for the words.
  @HTMLBuilder private func foot(at y: Int) -> Markup {
    for day in shownDays {
      drawingText(dates.short(day), class: "level", .x(permille: place(day)), .y(y), .anchorMiddle)
    }
  }

  private var shownDays: [Day] {
    var shown: [Day] = []
    let last = course.times[course.times.count - 1].body.on
    for day in course.times.map(\.body.on) {
      let isClear = shown.last.map { place(day) - place($0) >= 200 } ?? true
      if day == last, !isClear, shown.count > 1 { shown.removeLast() }
      if isClear || (day == last && shown.last != day) { shown.append(day) }
    }
    return shown
  }

  private func place(_ day: Day) -> Int {
    Size.left + first.days(until: day) * (Size.right - 80 - Size.left) / days + 40
  }

  private func height(_ level: Int, _ top: Int) -> Int {
    top + Size.title + 14 + Size.step * (course.scale.count - 1 - level)
  }
}
