import type { EaseKitOptions } from './options.js'
import type { ScaleId } from './scale-id.js'
import type { StartOptions } from './start-options.js'
import type { ChatOptions } from './trigger/chat.js'
import { chatWhen } from './trigger/chat-when.js'
import { type CheckoutOptions, checkout } from './trigger/checkout.js'
import { type EventTriggerOptions, event } from './trigger/event.js'
import type { Trigger } from './trigger/types.js'
import { type UrlTriggerOptions, url } from './trigger/url.js'

/** The options as a page writes them: instruments and triggers stand by name. */
export interface Declaration extends Omit<EaseKitOptions, 'surveys' | 'sender'> {
  readonly v: 1
  /** Whether the collector is asked for the rest: `GET /v1/config`. */
  readonly remote?: boolean | string | undefined
  readonly surveys: readonly (Omit<EaseKitOptions['surveys'][number], 'scale' | 'on'> & {
    readonly scale: ScaleId
    readonly on?: readonly DeclaredTrigger[]
  })[]
}

/** One trigger by name, with its options. */
export interface DeclaredTrigger extends CheckoutOptions, ChatOptions, EventTriggerOptions, UrlTriggerOptions {
  readonly type: string
  readonly when?: string
  readonly match?: string
  readonly name?: string
}

/**
 * Whether a declaration may be used as it is. Small rather than exact: it lets nothing through that could do harm, and
 * what it stops is looked at again by `checkDeclared`, which is fetched only then and says what is wrong. It knows the
 * common fields only; the others pass after that closer look.
 */
export function isPlausible(json: Declaration): boolean {
  try {
    const { project, endpoint, surveys } = json
    return !!(
      project &&
      endpoint &&
      fits(
        json,
        /^(v 1|project [\w-]{1,64}|endpoint https?:.+|surveys .*|locale [-\w]+|storage (device|memory)|consent (required|assumed)|theme (auto|light|dark)|position (top|bottom)-(start|end)|(accent|nonce) .+)$/,
      ) &&
      surveys.every(
        (survey, at) =>
          survey.id &&
          survey.scale &&
          fits(
            survey,
            /^(id [\w.-]{1,64}$|scale (ces1|ces2(-5)?|ease[57]|binary)$|version [1-9]|delayMs \d|sampleRate (0|1$)|(on|company|issue|why|throttle) )/,
          ) &&
          (survey.on ?? []).every(({ type, when, name, match }) =>
            /^((checkout|chat(ended|closed)?)$|event.|url.)/.test([type, when, name, match].join('')),
          ) &&
          surveys.findIndex(({ id }) => id === survey.id) === at,
      )
    )
  } catch {
    // Of another shape altogether.
    return false
  }
}

/** Whether each field with its value, `name value`, is one that the pattern knows. */
function fits(fields: object, pattern: RegExp): boolean {
  return Object.entries(fields).every(([name, value]) => value === undefined || pattern.test(`${name} ${value}`))
}

/** Turns a declaration into the options that it stands for. */
export function toOptions(json: Declaration): StartOptions {
  return { ...json, surveys: json.surveys.map((survey) => ({ ...survey, on: survey.on?.map(toTrigger) })) }
}

function toTrigger(trigger: DeclaredTrigger): Trigger {
  const { type, when = 'ended', match, name = '' } = trigger
  if (type === 'checkout') return checkout(trigger)
  if (type === 'chat') return chatWhen(when, trigger)
  return match ? url(match, trigger) : event(name, trigger)
}
