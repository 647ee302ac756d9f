import type { Verdict } from '../http/verdict.js'
import type { Bridge } from './create-bridge.js'
import type { Sink } from './sink-first.js'

/**
 * A sink that hands records to the app around the page, as `send` messages. The app commits the bytes to its own store
 * before it answers `sent`; without an answer in three seconds the sink knows nothing.
 */
export const nativeSink =
  ({ ask }: Bridge): Sink =>
  async (body) =>
    (await ask('send', { body })) as Verdict | undefined
