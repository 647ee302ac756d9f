import * as v from 'valibot'
import { isExactTime } from '../http/exact-time.js'
import { mailAddress } from '../projects/addresses.js'
import { linkFields, type WantedLink } from '../sending/wanted-link.js'

/** An invitation as the API asks for it; due at a time or after some hours, and else at once. */
export interface WantedInvitation extends Omit<WantedLink, 'channel' | 'subject'> {
  readonly subject: string
  readonly dueAt?: string | undefined
  readonly delayHours?: number | undefined
  /** Who gets a mail. @default nobody, the webhook is told */
  readonly to?: string | undefined
}

const longestDays = 366
const hours = (n: number): boolean => n >= 0 && n <= longestDays * 24
const isTime = (text: string): boolean => text.includes('T') && isExactTime(text)

/** The body of `POST /v1/invitations`. */
export const wantedInvitation: v.GenericSchema<unknown, WantedInvitation> = v.pipe(
  v.strictObject({
    ...linkFields,
    subject: v.pipe(
      v.string('must be the id of the order or the chat'),
      v.trim(),
      v.check((text) => text.length >= 1 && text.length <= 128, 'must be 1 to 128 characters'),
    ),
    dueAt: v.optional(
      v.pipe(v.string(), v.check(isTime, 'must be a time with its zone, such as "2026-03-12T09:00:00Z"')),
    ),
    delayHours: v.optional(
      v.pipe(v.number('must be a number of hours'), v.check(hours, `must be 0 to ${longestDays * 24} hours`)),
    ),
    to: v.optional(v.pipe(v.string(), v.maxLength(254), mailAddress)),
    days: v.optional(
      v.pipe(
        v.number(),
        v.check(
          (n) => Number.isInteger(n) && n >= 1 && n <= longestDays,
          `must be a whole number from 1 to ${longestDays}`,
        ),
      ),
      90,
    ),
  }),
  v.forward(
    v.check(
      ({ dueAt, delayHours }) => dueAt === undefined || delayHours === undefined,
      'must not be given beside `dueAt`',
    ),
    ['delayHours'],
  ),
)
