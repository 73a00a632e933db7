import Domain

/// Between the settings and the fields of the form. A setting that the form did not send stays as it was.
extension ProgrammeSheet {
  /// What stands in the form to begin with.
  func values(_ tree: SettingTree) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for field in fields {
      switch field.kind {
      case .number: values[field.path] = [tree[field.path]?.number.map { String($0) } ?? ""]
      case .text, .longText, .one: values[field.path] = [tree[field.path]?.text ?? ""]
      case .yesNo: values[field.path] = tree[field.path]?.yes == true ? [Checkbox.yes] : []
      case .yesNoOrNothing:
        values[field.path] = [tree[field.path]?.yes.map { $0 ? Checkbox.yes : "nej" } ?? ""]
      case .many: values[field.path] = tree[field.path]?.list?.compactMap(\.text) ?? []
      case .codes:
        for row in tree[field.path]?.codes ?? [] { values["\(field.path).\(row.code)"] = [row.text] }
      case .reasons:
        for row in tree[field.path]?.list ?? [] {
          let name = "\(field.path).\(row["code"]?.text ?? "")"
          values[name] = [row["text"]?.text ?? ""]
          values[name + ".effect"] = [row["effect"]?.text ?? ""]
          values[name + ".demands"] = row["demands"]?.list?.compactMap(\.text) ?? []
        }
      case .fixed: break
      }
    }
    return values
  }

  /// The settings as the form has them now.
  /// - Parameters:
  ///   - ended: every code that a list has ever had, which a new row never gets.
  func tree(_ base: SettingTree, _ values: [String: [String]], ended: (String) -> [String]) -> SettingTree {
    var tree = base
    for field in fields {
      switch field.kind {
      case .number(_, let needed):
        guard let text = values[field.path]?.first else { continue }
        let digits = text.utf8.allSatisfy { (0x30...0x39).contains($0) } && text.utf8.count <= 9
        tree[field.path] = digits ? Int(text).map(SettingTree.number) : nil
        if needed, tree[field.path] == nil { tree[field.path] = .number(-1) }
      case .one:
        guard let text = values[field.path]?.first else { continue }
        tree[field.path] = text.isEmpty ? nil : .text(text)
      case .yesNoOrNothing:
        guard let text = values[field.path]?.first else { continue }
        tree[field.path] = text.isEmpty ? nil : .yes(text == Checkbox.yes)
      case .text, .longText:
        guard let text = values[field.path]?.first else { continue }
        if field.path == "consentForm.text" {
          guard tree["consentForm"] != nil else { continue }
        }
        tree[field.path] = .text(text)
      case .yesNo:
        guard values[field.sent] != nil else { continue }
        tree[field.path] = .yes(values[field.path]?.contains(Checkbox.yes) ?? false)
      case .many:
        guard values[field.sent] != nil else { continue }
        let chosen = (values[field.path] ?? []).filter { !$0.isEmpty }.map(SettingTree.text)
        let isNothing = chosen.isEmpty && base[field.path] == nil
        tree[field.path] = isNothing ? nil : .list(chosen)
      case .codes: tree[field.path] = codes(field, base, values, ended(field.path))
      case .reasons: tree[field.path] = reasons(field, base, values, ended(field.path))
      case .fixed: break
      }
    }
    return tree
  }

  /// An emptied row has ended; new rows come after, one for each line.
  private func codes(
    _ field: Field, _ base: SettingTree, _ values: [String: [String]], _ ended: [String]
  ) -> SettingTree {
    var rows: [SettingTree] = []
    for row in base[field.path]?.codes ?? [] {
      let text = values["\(field.path).\(row.code)"]?.first ?? row.text
      if !text.isBlank { rows.append(.row(row.code, text)) }
    }
    var taken = Set(ended + rows.compactMap { $0["code"]?.text })
    for line in (values[field.path + "+"]?.first ?? "").lines {
      let code = line.asCode(besides: taken)
      taken.insert(code)
      rows.append(.row(code, line))
    }
    return .list(rows)
  }

  private func reasons(
    _ field: Field, _ base: SettingTree, _ values: [String: [String]], _ ended: [String]
  ) -> SettingTree {
    var rows: [SettingTree] = []
    for var row in base[field.path]?.list ?? [] {
      let name = "\(field.path).\(row["code"]?.text ?? "")"
      guard let text = values[name]?.first else {
        rows.append(row)
        continue
      }
      if text.isBlank { continue }
      row["text"] = .text(text)
      row["effect"] = values[name + ".effect"]?.first.map(SettingTree.text) ?? row["effect"]
      row["demands"] = .list((values[name + ".demands"] ?? []).map(SettingTree.text))
      rows.append(row)
    }
    if let text = values[field.path + "+"]?.first, !text.isBlank {
      rows.append(
        .fields([
          "code": .text(text.asCode(besides: Set(ended))), "text": .text(text),
          "effect": .text(values[field.path + "+.effect"]?.first ?? ""),
          "demands": .list((values[field.path + "+.demands"] ?? []).map(SettingTree.text)),
          "source": .text("Lokalt val"),
        ]))
    }
    return .list(rows)
  }
}

extension ProgrammeSheet.Field {
  /// Tells that the boxes were there to tick, since an empty one is not sent.
  var sent: String { path + ".sent" }
}

extension SettingTree {
  fileprivate static func row(_ code: String, _ text: String) -> SettingTree {
    .fields(["code": .text(code), "text": .text(text)])
  }
}

extension String {
  fileprivate var lines: [String] {
    utf8.split(separator: 0x0A).compactMap { String($0) }.filter { !$0.isBlank }
  }

  /// A short code of its letters, which no row has had.
  fileprivate func asCode(besides taken: Set<String>) -> String {
    var code = ""
    for scalar in unicodeScalars.prefix(40) {
      switch scalar {
      case "a"..."z", "0"..."9": code.unicodeScalars.append(scalar)
      case "A"..."Z", "Å", "Ä", "Ö", "å", "ä", "ö":
        let lower = scalar.properties.lowercaseMapping
        code += lower == "ö" ? "o" : lower == "å" || lower == "ä" ? "a" : lower
      default: if !code.isEmpty, code.utf8.last != 0x2D { code += "-" }
      }
    }
    if code.utf8.last == 0x2D { code.unicodeScalars.removeLast() }
    if code.isEmpty { code = "rad" }
    if !taken.contains(code) { return code }
    return (2...).lazy.map { "\(code)-\($0)" }.first { !taken.contains($0) } ?? code
  }
}
