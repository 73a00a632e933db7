import Hummingbird
import Workflows

/// A request whoever sent it. `visitor` is there when the cookie belongs to a session that goes on.
struct WebContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  var visitor: Desk.Visitor?
  var token: String?

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
  }
}

/// A request of somebody who is signed in: there is no other way to get one.
struct SignedInContext: ChildRequestContext {
  var coreContext: CoreRequestContextStorage
  let visitor: Desk.Visitor
  let token: String

  init(context: WebContext) throws {
    guard let visitor = context.visitor, let token = context.token else {
      throw WebError.signedOut
    }
    coreContext = context.coreContext
    self.visitor = visitor
    self.token = token
  }
}
