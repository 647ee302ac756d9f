import type { Trigger } from '../api/trigger.js'
import { defineTrigger } from './define-trigger.js'
import { listen } from './helpers/listen.js'
import { readPath } from './helpers/read-path.js'
import { tabStorage } from './helpers/tab-storage.js'
import { tellBegun } from './helpers/tell-begun.js'
import { toSubject } from './helpers/to-subject.js'

/** For how long a task that was begun is remembered, in milliseconds: 30 minutes. */
const keepMs = 1_800_000

/**
 * Fires `task-ended` when a task that the page has begun is over, within 30 minutes and in the same tab. The page
 * dispatches `task-started` and `task-ended` with `detail: { name, id, success }`; `id` is the subject. The signal carries
 * `data: { durationMs, success }`.
 *
 * @example window.dispatchEvent(new CustomEvent('task-ended', { detail: { name: 'address-change', success: true } }))
 */
export function task(name: string): Trigger {
  return defineTrigger('task', ['task-ended'], (emit, env) => {
    const { window, now } = env
    const key = `easekit:task:${name}`
    let started: number | undefined

    const on = (type: string, hear: (event: Event) => void): void =>
      listen(env, window, type, (event) => {
        if (readPath(event, 'detail.name') === name) hear(event)
      })

    const soon = tellBegun(emit, 'task')
    on('task-started', () => {
      soon()
      started = now()
      tabStorage(env, (storage) => storage.setItem(key, `${started}`))
    })
    on('task-ended', (event) => {
      tabStorage(env, (storage) => {
        started ??= Number(storage.getItem(key)) || undefined
        storage.removeItem(key)
      })
      const durationMs = started === undefined ? Number.POSITIVE_INFINITY : now() - started
      started = undefined
      if (durationMs > keepMs) {
        env.log('task', `${name} ended without having been started in the last 30 minutes`)
        return
      }
      const success = readPath(event, 'detail.success')
      emit('task-ended', {
        subject: toSubject(event, 'detail.id'),
        data: { durationMs, success: typeof success === 'boolean' ? success : undefined },
      })
    })
  })
}
