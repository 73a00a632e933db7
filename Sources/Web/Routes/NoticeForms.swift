import Access
import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// Nothing is sent before the last press, and then only to those who were shown and are ticked.
  static var notice: FormRoute<WriteNotice> {
    FormRoute(
      page: FilePages.writeNotice,
      read: { form, scene in
        if form.text(NoticeStep.field) == "edit" { return nil }
        let category = InformationCategory(code: form.text("category"))
        if form.text("text").isBlank { form.problem("text", "Skriv meddelandet.") }
        if category == nil { form.problem("category", "Välj vad meddelandet handlar om.") }
        let answers =
          form.text("answers").isEmpty
          ? nil : form.entry("answers", in: scene, "Meddelandet som det svarar på finns inte.")
        guard form.problems.isEmpty, let category, form.text(NoticeStep.field) == "send"
        else { return nil }
        let receivers = NoticeReceivers(category, scene)
        guard form.text(NoticeStep.seen) == receivers.seen, form.isTicked(NoticeStep.asked) else {
          return nil
        }
        let chosen = form.values["to"] ?? []
        return WriteNotice(
          text: form.text("text"), category: category, seen: receivers.parties.map(\.name),
          leftOut: Set(receivers.parties.map(\.agency).filter { !chosen.contains($0.text) }),
          template: form.text("template").isEmpty ? nil : form.text("template"), answers: answers,
          guardians: receivers.guardians.isEmpty
            ? nil : (form.values["guardians"] ?? []).compactMap { Int($0) },
          person: form.isTicked("person"),
          unserved: form.isTicked("unserved"))
      })
  }

  static var guardianTold: FormRoute<TellGuardian> {
    FormRoute(page: FilePages.tellGuardian) { form, scene in
      let notice = form.entry("notice", in: scene, "Meddelandet finns inte.")
      let guardian = Int(form.text("guardian"))
      if guardian == nil { form.problem("guardian", "Välj en vårdnadshavare som ska få veta det.") }
      let way = form.choice("way", GuardianTold.Way.self, "Välj hur vårdnadshavaren fick veta.")
      let on = form.day("on", "Välj vilken dag det var.")
      guard let notice, let guardian, let way, let on else { return nil }
      return TellGuardian(
        GuardianTold(notice: notice, guardian: guardian, way: way, words: form.text("words")), on: on)
    }
  }

  /// A contact; when something was told of a threat the way goes on to where that is written.
  static var contact: FormRoute<RecordContact> {
    FormRoute(
      page: FilePages.recordContact,
      first: { scene in
        [
          "on": [scene.today.description], "with": [ContactRecorded.With.person.rawValue],
          "time": [SwedishTime.clock(scene.now).text(separator: ":")],
        ]
      },
      read: { form, _ in
        let kind = form.choice("contact", ContactRecorded.Kind.self, "Välj hur ni hade kontakt.")
        let with = form.choice("with", ContactRecorded.With.self, "Välj vem ni hade kontakt med.")
        let reached = form.answer("reached", "Svara ja eller nej på om det blev av.")
        let on = form.day("on", "Välj vilken dag det var.")
        let time = form.text("time").isEmpty ? nil : ClockTime(form.text("time"))
        if time == nil, !form.text("time").isEmpty {
          form.problem("time", "Skriv klockslaget som 14:30.")
        }
        guard form.problems.isEmpty, let kind, let with, let reached, let on else { return nil }
        return RecordContact(
          contact: kind, with: with, reached: reached, on: on, time: time, words: form.text("words"))
      },
      afterSending: { scene, sent in
        sent["threat"]?.contains("ja") == true
          ? Links.act(scene.id, .learnOfThreat) : scene.place(after: .recordContact)
      })
  }
}
