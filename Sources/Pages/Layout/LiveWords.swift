import HTML

/// What an open page says by itself when it closes, cannot ask, or has become old. The sentences wait in
/// the page, unseen, so that they are there also when nobody answers.
public struct LiveWords: Sendable {
  let stream: Link
  let language: Language
  /// Where the one who may not read on is led; nil for lists, which are read again instead.
  let way: Way?

  enum Way: Sendable {
    case myDay, ownPage
  }

  struct Language: Sendable {
    let gone: (heading: String, words: String)
    let less: (heading: String, words: String)
    let broken: (heading: String, words: String)
    let changed: String
    let readAgain: String
    let tryAgain: String
    let toMyDay: String
    let toOwnPage: String
  }

  /// Scripts find it by its id and its classes.
  var template: Markup {
    HTML.template(.id("live-words")) {
      if let way {
        closed("live-gone", language.gone) {
          switch way {
          case .myDay: ButtonLink(language.toMyDay, "/")
          case .ownPage: ButtonLink(language.toOwnPage, "/")
          }
        }
        closed("live-less", language.less) { pressed(language.readAgain) }
      }
      closed("live-broken", language.broken) { pressed(language.tryAgain) }
      div(class: "live-changed") {
        p(language.changed)
        pressed(language.readAgain)
      }
    }
  }

  private func closed(
    _ name: String, _ said: (heading: String, words: String), @HTMLBuilder next: () -> Markup
  ) -> Markup {
    let next = next()
    return HTML.main(class: "bare \(name)", .id("innehall"), .tabindex(-1)) {
      h1(said.heading)
      p(said.words)
      div(class: "buttons") { next }
    }
  }

  private func pressed(_ words: String) -> Markup {
    button(class: ButtonStyle.outlined.rawValue) { words }
  }
}

extension LiveWords {
  /// Pages of a file, for those who work.
  static func file(_ stream: Link) -> LiveWords {
    LiveWords(stream: stream, language: .swedish, way: .myDay)
  }

  /// Lists of several files.
  static func list(_ stream: Link) -> LiveWords {
    LiveWords(stream: stream, language: .swedish, way: nil)
  }

  /// Own pages, in their language; Swedish where there is no other.
  static func own(_ stream: Link, language tag: String) -> LiveWords {
    LiveWords(stream: stream, language: Language.all[tag] ?? .swedish, way: .ownPage)
  }
}
