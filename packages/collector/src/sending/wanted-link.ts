import * as v from 'valibot'
import { parameterSchemas } from '../http/parameter-schemas.js'
import { isCountable } from '../ingest/is-countable.js'

/** A link as the API asks for it. */
export interface WantedLink {
  readonly project: string
  readonly survey: string
  readonly subject?: string | undefined
  readonly attributes?: Readonly<Record<string, string | number | boolean>> | undefined
  readonly channel: string
  /** Tag of the language. @default the reader's */
  readonly locale?: string | undefined
  /** For how long it asks, 1–366. */
  readonly days: number
}

interface LinkFields {
  readonly project: v.GenericSchema<string, string>
  readonly survey: v.GenericSchema<string, string>
  readonly subject: v.GenericSchema<string | undefined, string | undefined>
  readonly attributes: v.GenericSchema<WantedLink['attributes'], WantedLink['attributes']>
  readonly locale: v.GenericSchema<string | undefined, string | undefined>
}

const attributeExpected = ({ input }: { readonly input: unknown }): string =>
  `must be a number, a boolean, or a text of 1 to 64 characters that identifies nobody, got ${JSON.stringify(input)}`

// Without what stands around it, which a pattern says as well as a length would.
const subject = v.pipe(v.string(), v.regex(/^\s*\S(?:[\s\S]{0,126}\S)?\s*$/, 'must be 1 to 128 characters'), v.trim())

/** The fields that say whom a link asks, each with what is expected of it. */
export const linkFields: LinkFields = {
  project: parameterSchemas.project,
  survey: v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/, 'must be the id of a survey')),
  subject: v.optional(subject),
  attributes: v.optional(
    v.pipe(
      v.record(
        v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/, 'must have names of 1 to 64 letters, digits, "_", "-" or "."')),
        v.union(
          [
            v.pipe(
              v.string(),
              v.check((text: string) => isCountable(text), attributeExpected),
            ),
            v.pipe(v.number(), v.finite()),
            v.boolean(),
          ],
          attributeExpected,
        ),
      ),
      v.check((all) => Object.keys(all).length <= 20, 'must be at most 20'),
    ),
  ),
  locale: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "de"')),
  ),
}

const channel = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/, 'must be a word such as "qr"'))
const days = v.pipe(
  v.number('must be a whole number from 1 to 366'),
  v.check((n) => Number.isInteger(n) && n >= 1 && n <= 366, 'must be a whole number from 1 to 366'),
)

/** The body of `POST /v1/survey-links`. */
export const wantedLink: v.GenericSchema<unknown, WantedLink> = v.strictObject({
  ...linkFields,
  channel: v.optional(channel, 'link'),
  days: v.optional(days, 90),
})
