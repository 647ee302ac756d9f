import type { Attributes } from '../api/attributes.js'
import type { BegunShowing } from './begun-showing.js'

/** What has happened, as it was heard. */
export interface HeardSignal {
  readonly name: string
  readonly source: string
  /** Id of the order or chat, as the page gave it. */
  readonly subject?: unknown
  /** What came with it, as the page gave it. */
  readonly attributes?: Attributes | undefined
  /** Epoch milliseconds. */
  readonly at: number
  /** Its place in the order of all signals of this page; 0 for one of an earlier page. */
  readonly order: number
  /** Whether it means something on this page only. */
  readonly stays?: boolean | undefined
  /** Further ids under which an earlier page has heard of it. */
  readonly others?: readonly string[] | undefined
  /** The showing that it has led to already, on an earlier page. */
  readonly begun?: BegunShowing | undefined
}
