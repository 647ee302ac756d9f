import type { DebugPage } from './debug-page.js'
import { explain } from './explain.js'
import { situation } from './situation.js'
import { verdictOn } from './verdict.js'

/** How often the log is looked at for something new, in milliseconds. */
const lookAgainMs = 500

/**
 * Shows on the page, for whoever opens it with `?easekit=debug`, what each survey waits for, what holds it back and what
 * was noticed. It is drawn anew after each signal, and asks nothing of the page but a place in its corner.
 */
export async function showDebugPanel(page: DebugPage): Promise<void> {
  const { options, platform, signal, signals } = page
  const { document } = platform.window
  const box = document.createElement('easekit-debug')
  const root = box.attachShadow({ mode: 'open' })
  const style =
    'all:initial;position:fixed;z-index:2147483646;inset:auto auto 12px 12px;width:min(440px,calc(100vw - 24px));max-height:60vh;overflow:auto;padding:14px;box-sizing:border-box;border:1px solid #8888;border-radius:10px;background:#fff;color:#1c2030;font:13px/1.5 system-ui,sans-serif;box-shadow:0 8px 30px #0003'
  for (const [name, value] of style.split(';').map((one) => one.split(':')))
    box.style.setProperty(name ?? '', value ?? '')

  let sound: readonly string[] | undefined
  const isMistaken = (id: string): boolean => sound?.includes(id) === false

  const add = (parent: Node, tag: string, text: string): HTMLElement => {
    const element = document.createElement(tag)
    element.textContent = text
    parent.appendChild(element)
    return element
  }

  const draw = async (): Promise<void> => {
    const found = await Promise.all(options.surveys.map(({ id }) => explain(page, id)))
    if (signal.aborted) return
    root.replaceChildren()
    add(root, 'strong', `EaseKit on this page: ${options.surveys.length} of its surveys are set up`)
    // Mistakes in the declaration are told in the console, each with its field.
    for (const line of situation(page)) add(root, 'div', line)
    options.surveys.forEach(({ id, on = [] }, index) => {
      const { gates } = found[index] ?? { gates: [] }
      const { headline, last } = verdictOn({ id, gates, log: page.log, isMistaken: isMistaken(id) })
      add(root, 'h4', headline)
      if (last) add(root, 'div', last)
      const names = [...new Set(on.flatMap(({ signals }) => signals))].filter((name) => name !== id)
      add(root, 'div', `It waits for: ${names.join(', ') || 'your own call'}`)
      const list = add(root, 'ul', '')
      // What refuses comes first.
      for (const { gate, pass, why } of [...gates].sort((a, b) => Number(a.pass) - Number(b.pass)))
        add(list, 'li', `${pass ? '✓' : '✗'} ${gate}: ${why}`)
    })
    const { log } = found[0] ?? { log: [] }
    add(root, 'h4', log.length ? 'Noticed so far' : 'Nothing was noticed so far')
    const list = add(root, 'ol', '')
    for (const line of log) add(list, 'li', line)
  }

  // Where it cannot be fetched, nothing is known of mistakes; without anything that can be used, all is mistaken.
  sound = await page._tellMistakes?.().then(
    (usable) => usable?.surveys.map(({ id }) => id) ?? [],
    () => undefined,
  )
  if (signal.aborted) return
  document.documentElement.append(box)
  signal.addEventListener('abort', () => box.remove())
  // What follows a signal, such as the gate that stopped it, and answers that do not arrive, are noted later.
  let drawn = page.log.at(-1)
  signals.listeners.add(draw)
  const timer = platform.window.setInterval(() => {
    if (page.log.at(-1) === drawn) return
    drawn = page.log.at(-1)
    draw()
  }, lookAgainMs)
  signal.addEventListener('abort', () => platform.window.clearInterval(timer))
  await draw()
}
