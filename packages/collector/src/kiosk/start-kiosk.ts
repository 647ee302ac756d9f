import { flush, newId, type Outbox } from '@easekit/transport'
import { answerForm } from '../hosted/answer-form.js'
import { drawPage } from '../hosted/draw-page.js'
import type { KioskData } from '../hosted/kiosk-script.js'
import type { Snapshot } from '../hosted/make-record.js'
import type { NextPage } from '../hosted/next-page.js'
import type { PageState } from '../hosted/page-state.js'
import { takeAnswer } from '../hosted/take-answer.js'

/** What a kiosk is made of. */
export interface Kiosk {
  readonly data: KioskData
  readonly page: Document
  readonly outbox: Outbox
  /** Whether the page can be loaded anew; where it cannot, it is drawn anew. */
  readonly canReload: () => boolean
  readonly reload: () => void
}

/** Milliseconds for a record that the device cannot keep to reach the collector. */
const arrivalMs = 4000

/**
 * Takes over the form of a page: answers go into the outbox under ids of the device, and what comes next is drawn here, as the
 * collector would, so that none of it needs a network. The page begins anew when somebody is done or has left.
 */
export function startKiosk({ data: { asked, state: about }, page, outbox, canReload, reload }: Kiosk): void {
  const main = page.querySelector('main')
  if (!main) return
  const fresh = (): NextPage => ({ type: 'question', state: { ...about, id: newId(), shownAt: Date.now(), rev: 0 } })
  const draw = (next: NextPage) => drawPage(asked, next, { state: '', action: '' })
  let state: PageState
  let restartS: number
  let timer: ReturnType<typeof setTimeout> | undefined

  const begin = (next: NextPage): void => {
    state = next.state
    restartS = draw(next).restartS
    waitForSomebody()
  }

  const show = (next: NextPage): void => {
    const { title, body } = draw(next)
    page.title = title
    // Markup whose texts are escaped, by the code that writes it on the collector.
    main.innerHTML = String(body)
    const heading = main.querySelector('h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus()
    begin(next)
  }

  const waitForSomebody = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => (canReload() ? reload() : show(fresh())), restartS * 1000)
  }

  const store = async (snapshot: Snapshot): Promise<number | undefined> => {
    const level = await outbox.put(snapshot)
    if (level === 'too-large') return undefined
    // What only the memory of the page holds is gone when the page is.
    const isSafe = level > 0 || (await flush(outbox, arrivalMs))
    return isSafe ? 0 : undefined
  }

  let isTaking = false
  main.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (isTaking) return
    isTaking = true
    try {
      show(await takeAnswer({ asked, state, form: answerForm(sentBy(event)), now: Date.now(), store }))
    } finally {
      isTaking = false
    }
  })
  for (const type of ['pointerdown', 'keydown', 'input'])
    main.addEventListener(type, () => {
      // The thanks wait for nobody.
      if (main.querySelector('form')) waitForSomebody()
    })
  begin(fresh())
}

/** What a form says, the pressed button with it, as a browser without scripts would send it. */
function sentBy({ target, submitter }: SubmitEvent): string {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(target as HTMLFormElement)) fields.append(name, `${value}`)
  const name = submitter?.getAttribute('name')
  if (name) fields.append(name, submitter?.getAttribute('value') ?? '')
  return fields.toString()
}
