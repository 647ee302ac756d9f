import type { Trigger } from '../api/trigger.js'
import { attributes } from '../trigger/attributes.js'
import { click } from '../trigger/click.js'
import { dataLayer } from '../trigger/data-layer/data-layer.js'
import { exit } from '../trigger/exit.js'
import { hidden } from '../trigger/hidden.js'
import { idle } from '../trigger/idle.js'
import { marker } from '../trigger/marker.js'
import { scroll } from '../trigger/scroll.js'
import { signup } from '../trigger/signup.js'
import { submit } from '../trigger/submit.js'
import { task } from '../trigger/task.js'
import { timer } from '../trigger/timer.js'
import { url } from '../trigger/url.js'
import { visible } from '../trigger/visible.js'
import { declaredFields } from './declared-fields.js'
import { expandDeclared } from './expand-declared.js'
import type { StartDeclared } from './start-declared.js'

// biome-ignore lint/suspicious/noExplicitAny: the options come from a page; `isDeclared` has looked at what matters.
type Options = any

/** Starts a generic trigger, or fetches the chunk that has the one that is named. */
export const startDeclared: StartDeclared = async (declared, context) => {
  const { survey, signals, emit, env, load, _tellMistakes } = context
  const fields = declaredFields()
  const options: Options = expandDeclared(declared, fields)
  const { type } = options
  const makers: Readonly<Record<string, () => Trigger>> = {
    attributes: () => attributes(survey),
    url: () => url(options.match, options),
    click: () => click(options.selector, options),
    submit: () => submit(options.selector, options),
    visible: () => visible(options.selector, options),
    hidden: () => hidden(options.selector, options),
    dataLayer: () => dataLayer(options.event, options),
    timer: () => timer(options.ms, options),
    idle: () => idle(options.ms, options),
    scroll: () => scroll(options.percent ?? options.depth * 100, options),
    exit: () => exit(options),
    signup: () => signup(options),
    task: () => task(options.name),
    marker: () => marker(options.signal),
  }
  if (type !== 'attributes' && !isDeclared(options, fields)) {
    _tellMistakes()
    return
  }
  const trigger = makers[type]?.()
  if (!trigger) {
    const part = fields[type]?.includes('engaged') ? 'chats' : 'shops'
    return (await load(part)).startDeclared(declared, context)
  }
  signals.push(...trigger.signals)
  trigger(emit, env)
}

/** Whether a declared trigger has a known type, all fields that it must have, and no unknown one. */
function isDeclared(
  { type, ...options }: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, string>>,
): boolean {
  const named = Object.entries(fields)
    .find(([name]) => name === type)?.[1]
    .split(' ')
  if (!named) return false
  const known = named.map((name) => name.replace('!', ''))
  const given = Object.keys(options).filter((name) => options[name] !== undefined)
  const needed = named.filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1))
  return given.every((name) => known.includes(name)) && needed.every((name) => given.includes(name))
}
