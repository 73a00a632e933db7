import NIOCore

/// Lets go of a connection whose other end is too slow: when an answer could not begin so long after its request did, since
/// the request never came to its end, and when nothing of an answer has been taken for as long. What waits in between
/// is one small buffer each.
final class PatienceHandler: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = NIOAny
  typealias OutboundIn = NIOAny

  private let patience: TimeAmount
  private var request: Scheduled<Void>?
  private var reader: Scheduled<Void>?

  init(_ patience: TimeAmount) {
    self.patience = patience
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if request == nil { request = closing(context) }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    request?.cancel()
    request = nil
    context.write(data, promise: promise)
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    reader?.cancel()
    reader = context.channel.isWritable ? nil : closing(context)
    context.fireChannelWritabilityChanged()
  }

  func channelInactive(context: ChannelHandlerContext) {
    handlerRemoved(context: context)
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    request?.cancel()
    reader?.cancel()
  }

  private func closing(_ context: ChannelHandlerContext) -> Scheduled<Void> {
    let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
    return context.eventLoop.scheduleTask(in: patience) { bound.value.close(promise: nil) }
  }
}
