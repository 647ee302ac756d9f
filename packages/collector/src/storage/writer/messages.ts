import type { Write, WriteRule } from '../write.js'
import type { PlainError } from './plain-error.js'

/** What is asked of the thread that writes. */
export type Question =
  | {
      readonly type: 'write'
      readonly batch: readonly Write[]
      /** The UTC day. */
      readonly today: string
      /** The rules of the batch's projects that are not the ones which the thread was told before. */
      readonly rules: ReadonlyMap<string, WriteRule>
    }
  | { readonly type: 'purge'; readonly project: string }
  | { readonly type: 'check' }
  | { readonly type: 'close' }

/** A question as it is sent. */
export interface Asked {
  readonly n: number
  readonly question: Question
}

/** The answer to the question of that number: what it resolves to, or why it does not. */
export type Answered =
  | { readonly n: number; readonly result: unknown }
  | { readonly n: number; readonly error: PlainError }
