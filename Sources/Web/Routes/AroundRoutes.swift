import Access
import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// Children near, relatives and what a young person thinks.
  func aroundForms(_ desk: Desk) {
    form(RecordChild.self, desk, Self.child)
    form(LinkChildSupport.self, desk, Self.childSupport)
    form(RecordRelative.self, desk, Self.relative)
    form(LinkRelative.self, desk, Self.relativeLinked)
    form(
      RecordChildsView.self, desk,
      FormRoute(page: FilePages.recordChildsView) { form, _ in
        form.choice("about", ChildsView.About.self, "Välj vad det gäller.").map {
          RecordChildsView(
            ChildsView(about: $0, words: form.text("words"), silence: form.text("silence")))
        }
      })
  }

  private static var child: FormRoute<RecordChild> {
    FormRoute(page: FilePages.recordChild) { form, scene in
      let relation = form.choice("relation", ChildNear.Relation.self, "Välj vem barnet är för personen.")
      let lives = form.choice("lives", ChildNear.Lives.self, "Välj var barnet bor.")
      let known = form.choice("known", ChildNear.Known.self, "Svara på om socialtjänsten känner till barnet.")
      let need = form.choice("need", ChildNear.Need.self, "Välj om barnet behöver något.")
      let year =
        form.text("bornYear").isBlank ? nil : form.number("bornYear", "Skriv året med fyra siffror.")
      let act = RecordChild(
        ChildNear(
          who: form.text("who"), relation: relation ?? .other, bornYear: year, lives: lives ?? .unknown,
          known: known ?? .unknown, need: need ?? .none, words: form.text("words"),
          supportGiven: form.text("supportGiven"), cooperation: form.text("cooperation"),
          isNear: !form.isTicked("isGone")), corrects: Int(form.text("corrects")))
      return form.whole(act, if: form.problems.isEmpty, scene)
    }
  }

  private static var childSupport: FormRoute<LinkChildSupport> {
    FormRoute(page: FilePages.linkChildSupport) { form, scene in
      let row = form.number("row", "Välj vilket barn det gäller.")
      let received = form.answer("isReceived", "Svara på om stödet har kommit i gång.")
      let act = LinkChildSupport(
        child: row ?? 0, unit: form.text("unit"), reference: form.text("reference"),
        isReceived: received ?? false)
      return form.whole(act, if: row != nil && received != nil, scene)
    }
  }

  private static var relative: FormRoute<RecordRelative> {
    FormRoute(page: FilePages.recordRelative) { form, scene in
      let told = form.choice("mayBeTold", RelativeNear.Answer.self, "Välj vad personen säger om att få veta.")
      let part = form.choice(
        "mayTakePart", RelativeNear.Answer.self, "Välj vad personen säger om att vara med.")
      let act = RecordRelative(
        RelativeNear(
          name: form.text("name"), relation: form.text("relation"),
          isMotivating: form.isTicked("isMotivating"), isInNetwork: form.isTicked("isInNetwork"),
          needsSupport: form.isTicked("needsSupport"), mayBeTold: told ?? .notAsked,
          mayTakePart: part ?? .notAsked, words: form.text("words"), isNear: !form.isTicked("isGone")),
        corrects: Int(form.text("corrects")))
      return form.whole(act, if: told != nil && part != nil, scene)
    }
  }

  private static var relativeLinked: FormRoute<LinkRelative> {
    FormRoute(page: FilePages.linkRelative) { form, scene in
      let row = form.number("row", "Välj vilken anhörig det gäller.")
      let day = form.day("on", "Välj vilken dag det var.")
      let act = LinkRelative(
        relative: row ?? 0, told: form.text("told"), to: form.text("to"), place: form.text("linkedTo"),
        on: day ?? scene.today)
      return form.whole(act, if: row != nil && day != nil, scene)
    }
  }
}
