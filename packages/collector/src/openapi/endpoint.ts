import type * as v from 'valibot'
import type { Scope } from '../http/scope.js'
import type { AnswerName } from './answers/answer-schemas.js'

/** One endpoint as the document tells of it. Whatever it takes is told by the schemas that check it. */
export interface Endpoint {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete' | 'options'
  /** With what varies in braces: `/v1/definitions/{version}`. */
  readonly path: string
  /** Unique, for those who generate code from the document. */
  readonly id: string
  readonly summary: string
  /** What the schemas cannot say, such as rules between two parameters. */
  readonly details?: string
  /** What a token must have; `open` for everybody. */
  readonly scope: Scope | 'open'
  /** Search parameters, by the schemas of their sets. Where an address takes one of several sets, all of them. */
  readonly parameters?: readonly v.GenericSchema[]
  /** The schemas of what stands in the path. @default text */
  readonly inPath?: Readonly<Record<string, v.GenericSchema>>
  readonly headers?: readonly RequestHeader[]
  /** What is sent, by its media type. */
  readonly body?: Readonly<Record<string, v.GenericSchema>>
  /** By status. */
  readonly answers: Readonly<Record<number, Answer>>
  /** The statuses that come with a problem, beside those that follow from the scope and the parameters. */
  readonly problems?: readonly number[]
}

/** A header that changes what a request does. */
export interface RequestHeader {
  readonly name: string
  readonly description: string
  readonly isRequired?: boolean
}

/** What comes back. */
export interface Answer {
  readonly description: string
  /** The component of the document that is answered as JSON. */
  readonly json?: AnswerName
  /** Other media types that the same status comes with, without a schema. */
  readonly others?: readonly string[]
  /** Headers that a caller needs, each with what it tells. */
  readonly headers?: Readonly<Record<string, string>>
}
