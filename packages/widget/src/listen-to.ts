import type { ListenTo } from './listening.js'
import { attributes } from './trigger/attributes.js'
import { click } from './trigger/click.js'
import { declaredFields } from './trigger/declared-fields.js'
import { exit } from './trigger/exit.js'
import { expandDeclared } from './trigger/expand-declared.js'
import { hidden } from './trigger/hidden.js'
import { idle } from './trigger/idle.js'
import { isDeclared } from './trigger/is-declared.js'
import { dataLayer } from './trigger/layer-entry.js'
import { marker } from './trigger/marker.js'
import { scroll } from './trigger/scroll.js'
import { signup } from './trigger/signup.js'
import { submit } from './trigger/submit.js'
import { task } from './trigger/task.js'
import { timer } from './trigger/timer.js'
import type { Trigger } from './trigger/types.js'
import { url } from './trigger/url.js'
import { visible } from './trigger/visible.js'

// biome-ignore lint/suspicious/noExplicitAny: the options come from a page; `isDeclared` has looked at what matters.
type Options = any

/** Starts a generic trigger, or fetches the chunk that has the one that is named. */
export const listenTo: ListenTo = async (declared, survey, signals, emit, env, modules, tell) => {
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
    tell()
    return
  }
  const trigger = makers[type]?.()
  if (!trigger) {
    const part = fields[type]?.includes('engaged') ? 'chats' : 'shops'
    return (await modules(part)).listenTo(declared, survey, signals, emit, env, modules, tell)
  }
  signals.push(...trigger.signals)
  trigger(emit, env)
}
