const longestWaitMs = 32 * 24 * 60 * 60 * 1000

/**
 * When an answer was given, in epoch ms: the client's clock as long as it is believable, that is neither ahead of ours
 * nor further back than a record can wait on a device (30 days, and some slack); otherwise the time it arrived.
 */
export function answeredAt(at: number, receivedAt: number): number {
  return at <= receivedAt && at >= receivedAt - longestWaitMs ? at : receivedAt
}
