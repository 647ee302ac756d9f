import type { Command } from '@easekit/transport/bridges'
import type { AskResult } from '../api/ask.js'
import type { Stage } from './app-stage.js'

const string = 'string'
const number = 'number'

/**
 * What an app may tell the page once EaseKit runs in it, by type.
 *
 * @param call what `window.EaseKit` is
 */
export function pageCommands(
  window: Window & typeof globalThis,
  { paint, take }: Stage,
  call: (...command: unknown[]) => unknown,
): Readonly<Record<string, Command>> {
  const { style } = window.document.documentElement
  const set = (name: string, value: unknown): void => style.setProperty(`--easekit-${name}`, `${value}`)
  let bottom = 0
  return {
    open: [
      { survey: string },
      async ({ survey, subject, attributes }, reply) => {
        const result = (await call('ask', survey, { subject, attributes })) as AskResult | undefined
        if (result?.status === 'not-shown') reply('error', { code: 'failed', text: result.reason })
      },
    ],
    trigger: [{ name: string }, ({ name, subject, attributes }) => call('trigger', name, { subject, attributes })],
    close: [{}, () => take('host')],
    back: [{}, (_, reply) => reply('back.result', { handled: take('back') })],
    theme: [
      { scheme: string },
      ({ scheme, tokens }) => {
        paint(scheme)
        for (const name in tokens as object) set(name, (tokens as Record<string, unknown>)[name])
      },
    ],
    insets: [
      { top: number, right: number, bottom: number, left: number },
      (insets) => {
        for (const side in insets) set(`inset-${side}`, `${insets[side]}px`)
        bottom = insets.bottom as number
      },
    ],
    // The keyboard covers what the inset kept free.
    keyboard: [{ height: number }, ({ height }) => set('inset-bottom', `${Math.max(bottom, height as number)}px`)],
    // The outbox delivers when it hears these.
    visibility: [
      { visible: 'boolean' },
      ({ visible }) => window.dispatchEvent(new Event(visible ? 'online' : 'pagehide')),
    ],
  }
}
