import type { Verdict } from './verdict.js'

/**
 * A receiver that is tried before the sender, such as the native side of an app. It must have committed the bytes to its
 * own durable store before it resolves. Without a verdict within 3 s the record goes by the sender as well.
 */
export type Sink = (body: string) => Promise<Verdict | undefined>
