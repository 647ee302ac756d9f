import type { Modules } from './modules.js'
import type { EaseKitOptions } from './options.js'
import { type ChatOptions, chatClosed, chatEnded } from './trigger/chat.js'
import { type CheckoutOptions, checkout } from './trigger/checkout.js'
import { type EventTriggerOptions, event } from './trigger/event.js'
import type { Trigger } from './trigger/types.js'
import { type UrlTriggerOptions, url } from './trigger/url.js'

/** The options as a page writes them: instruments and triggers stand by name. */
export interface Declaration extends Partial<Omit<EaseKitOptions, 'surveys' | 'sender'>> {
  readonly v: 1
  readonly surveys: readonly (Omit<EaseKitOptions['surveys'][number], 'scale' | 'on'> & {
    readonly scale: string
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
 * what it stops is looked at again by `checkDeclared`, which is fetched only then and says what is wrong.
 */
export function isPlausible(json: Declaration): boolean {
  try {
    const { v, project, surveys, endpoint, locale, storage, consent, theme, nonce, ...unknown } = json
    return (
      v === 1 &&
      /^[\w-]{1,64}$/.test(project ?? '') &&
      /^https?:/.test(endpoint ?? '') &&
      /^(device|memory|required|assumed|auto|light|dark)*$/.test([storage, consent, theme].join('')) &&
      !/[^-\w]/.test(`${locale}`) &&
      isEmpty(unknown) &&
      surveys.every(
        (
          { id, scale, version = 1, on = [], company, issue, why, delayMs = 0, sampleRate = 1, throttle, ...strange },
          at,
        ) =>
          /^[\w.-]{1,64}$/.test(id) &&
          /^(ces1|ces2|ces2-5|ease5|ease7|binary)$/.test(scale) &&
          version >= 1 &&
          delayMs >= 0 &&
          sampleRate >= 0 &&
          sampleRate <= 1 &&
          on.every(({ type, when, name, match }) =>
            /^((checkout|chat(ended|closed)?)$|event.|url.)/.test([type, when, name, match].join('')),
          ) &&
          isEmpty(strange) &&
          surveys.findIndex((one) => one.id === id) === at,
      )
    )
  } catch {
    // Of another shape altogether.
    return false
  }
}

const isEmpty = (object: object): boolean => !Object.keys(object)[0]

/** Turns a declaration into the options that it stands for. */
export function toOptions({ v, ...json }: Declaration, modules: Modules): EaseKitOptions {
  return {
    ...json,
    surveys: json.surveys.map((survey) => ({
      ...survey,
      scale: () => modules.scales().then((scales) => scales[survey.scale]),
      on: survey.on?.map(toTrigger),
    })),
  } as unknown as EaseKitOptions
}

function toTrigger({ type, ...options }: DeclaredTrigger): Trigger {
  if (type === 'checkout') return checkout(options)
  if (type === 'chat') return (options.when === 'closed' ? chatClosed : chatEnded)(options)
  return type === 'url' ? url(options.match ?? '', options) : event(options.name ?? '', options)
}
