// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTriggerPage, type TriggerPage } from '../../test/trigger-page.js'
import {
  attributes,
  click,
  exit,
  hidden,
  idle,
  scroll,
  signup,
  submit,
  type Trigger,
  task,
  timer,
  visible,
} from '../triggers.js'

let page: TriggerPage

/** Doubles of the observers, which happy-dom has without a layout. */
const crossings = new Set<{ tell: (ratio: number) => void; readonly target: Element | undefined }>()

beforeEach(() => {
  vi.useFakeTimers()
  page = createTriggerPage()
  crossings.clear()
  class Crossing {
    target: Element | undefined
    readonly hear: (entries: object[]) => void
    constructor(hear: (entries: object[]) => void) {
      this.hear = hear
    }
    observe(target: Element): void {
      this.target = target
      crossings.add(this)
    }
    disconnect(): void {
      crossings.delete(this)
    }
    tell(ratio: number): void {
      this.hear([{ isIntersecting: ratio > 0, intersectionRatio: ratio }])
    }
  }
  vi.stubGlobal('IntersectionObserver', Crossing)
})

afterEach(() => {
  page.stopAll()
  expect(page.left()).toEqual({ listeners: 0, timers: 0 })
  expect(crossings.size).toBe(0)
  page.restore()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  vi.restoreAllMocks()
  document.body.innerHTML = ''
  Reflect.deleteProperty(document, 'hidden')
  history.replaceState(null, '', '/')
})

const start = (trigger: Trigger, extra?: object): (() => void) => page.start(trigger, extra)
const pass = (ms: number): unknown => vi.advanceTimersByTime(ms)
const turn = (hidden: boolean): void => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}
const element = (html: string): Element => {
  document.body.innerHTML = html
  return document.body.firstElementChild as Element
}
/** Lets mutation observers run and a frame pass. */
const settle = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(20)
}

describe('click', () => {
  it('fires each time, in an element that matches or inside it', () => {
    const button = element('<button data-order="7"><b>Done</b></button><i></i>')
    start(click('button', { signal: 'done', subjectPath: 'dataset.order' }))
    button.querySelector('b')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    document.querySelector('i')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    expect(page.heard).toEqual([
      ['done', 'click', '7'],
      ['done', 'click', '7'],
    ])
  })

  it('sees through an open shadow root and past a handler that stops the event', () => {
    const host = element('<div></div>')
    const button = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('button'))
    button.addEventListener('click', (event) => event.stopImmediatePropagation())
    start(click('button', { subject: 0 }))
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
    expect(page.heard).toEqual([['click', 'click', 0]])
  })

  it('logs a selector that is none and lets the click pass', () => {
    const button = element('<button></button>')
    const site = vi.fn()
    button.addEventListener('click', site)
    start(click('button:::'))
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    expect(site).toHaveBeenCalledOnce()
    expect(page.log).toHaveLength(1)
  })
})

describe('submit', () => {
  it('fires at a form that matches and prevents nothing', () => {
    const form = element('<form class="return"></form><form></form>')
    start(submit('.return', { signal: 'return-sent' }))
    const event = new Event('submit', { bubbles: true, cancelable: true })
    form.dispatchEvent(event)
    form.nextElementSibling?.dispatchEvent(new Event('submit', { bubbles: true }))
    expect(event.defaultPrevented).toBe(false)
    expect(page.heard).toEqual([['return-sent', 'submit', undefined]])
  })
})

describe('timer', () => {
  it('counts visible time only, once a page view', () => {
    start(timer(1000))
    pass(600)
    turn(true)
    pass(60_000)
    turn(false)
    pass(399)
    expect(page.heard).toEqual([])
    pass(1)
    pass(60_000)
    expect(page.heard).toEqual([['timer', 'timer', undefined]])
  })

  it('does not begin in a hidden tab', () => {
    turn(true)
    start(timer(1000))
    expect(page.left().timers).toBe(0)
    turn(false)
    pass(1000)
    expect(page.heard).toHaveLength(1)
  })

  it('begins anew with each page of an app, and not at a fragment', () => {
    start(timer(1000, { signal: 'read' }))
    pass(900)
    history.pushState(null, '', '/#part')
    pass(100)
    expect(page.heard).toHaveLength(1)
    history.pushState(null, '', '/2')
    pass(900)
    history.pushState(null, '', '/3')
    pass(999)
    expect(page.heard).toHaveLength(1)
    pass(1)
    expect(page.heard).toHaveLength(2)
    history.pushState(null, '', '/3#/four')
    pass(1000)
    expect(page.heard).toHaveLength(3)
  })
})

describe('scroll', () => {
  const to = async (top: number, height: number): Promise<void> => {
    vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(height)
    Object.assign(window, { innerHeight: 1000, scrollY: top })
    document.dispatchEvent(new Event('scroll', { bubbles: true }))
    await settle()
  }

  it.each([
    [50, 900, 4000, false],
    [50, 1000, 4000, true],
    [100, 2999, 4000, false],
    [100, 3000, 4000, true],
    [0, 0, 1199, false],
    [0, 0, 1200, true],
  ])('at %i percent, with %i of %i pixels above, fires: %s', async (percent, top, height, fires) => {
    start(scroll(percent))
    await to(top, height)
    await to(top, height)
    expect(page.heard).toHaveLength(fires ? 1 : 0)
  })
})

describe('exit', () => {
  const media = (matches: boolean) => vi.spyOn(window, 'matchMedia').mockReturnValue({ matches } as never)
  const leave = (more: MouseEventInit = {}) => {
    document.documentElement.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, clientY: -1, ...more }))
  }

  it('fires when the mouse leaves over the upper edge, once, after five seconds', () => {
    media(true)
    start(exit())
    pass(4_999)
    leave()
    expect(page.heard).toEqual([])
    pass(1)
    leave()
    leave()
    expect(page.heard).toEqual([['exit', 'exit', undefined]])
  })

  it('does not fire at other edges, between elements, or while a field has the focus', () => {
    media(true)
    const field = element('<input>') as HTMLInputElement
    start(exit())
    pass(5_000)
    leave({ clientY: 5 })
    leave({ relatedTarget: document.body })
    field.focus()
    leave()
    expect(page.heard).toEqual([])
  })

  it('refuses on touch screens and names what to use', () => {
    media(false)
    start(exit())
    pass(5_000)
    leave()
    expect(page.heard).toEqual([])
    expect(page.log).toEqual(['exit: needs a mouse; on touch screens use `idle`'])
  })
})

describe('idle', () => {
  it('fires when nothing has happened for so long, with one timer', () => {
    start(idle(1000))
    for (let index = 0; index < 5; index++) {
      pass(900)
      window.dispatchEvent(new Event('pointermove'))
      expect(page.left().timers).toBe(1)
    }
    pass(999)
    expect(page.heard).toEqual([])
    pass(1)
    pass(60_000)
    expect(page.heard).toEqual([['idle', 'idle', undefined]])
  })

  it('rests in a hidden tab and begins anew when it is shown', () => {
    start(idle())
    pass(29_999)
    turn(true)
    expect(page.left().timers).toBe(0)
    turn(false)
    pass(29_999)
    expect(page.heard).toEqual([])
    pass(1)
    expect(page.heard).toHaveLength(1)
  })
})

describe('visible', () => {
  const tell = (ratio: number): void => {
    for (const one of crossings) one.tell(ratio)
  }

  it('fires after a second without a break, once', () => {
    element('<p class="done" data-order="9"></p>')
    start(visible('.done', { signal: 'order-placed', subjectPath: 'dataset.order' }))
    tell(0.5)
    pass(999)
    tell(0.4)
    pass(60_000)
    tell(0.9)
    pass(600)
    turn(true)
    turn(false)
    pass(999)
    expect(page.heard).toEqual([])
    pass(1)
    expect(page.heard).toEqual([['order-placed', 'visible', '9']])
    expect(crossings.size).toBe(0)
  })

  it('finds what comes later', async () => {
    start(visible('.done', { forMs: 100 }))
    element('<p class="done"></p>')
    await settle()
    tell(1)
    pass(100)
    expect(page.heard).toHaveLength(1)
  })

  it('logs a selector that is none, once', async () => {
    start(visible('.done:::'))
    element('<p></p>')
    await settle()
    expect(page.log).toHaveLength(1)
  })

  it('takes half of the viewport for what is taller than two of them', () => {
    const tall = element('<p class="done"></p>')
    Object.assign(window, { innerWidth: 1000, innerHeight: 1000 })
    tall.getBoundingClientRect = () => ({ width: 1000, height: 5000 }) as DOMRect
    start(visible('.done'))
    tell(0.1)
    pass(1000)
    expect(page.heard).toHaveLength(1)
  })
})

describe('hidden', () => {
  const names = (): unknown[] => page.heard.splice(0).map((one) => (one as unknown[])[0])
  const chat = (): HTMLElement => {
    const found = element('<div><div class="chat"></div></div>').firstElementChild as HTMLElement
    found.getBoundingClientRect = () =>
      ({ width: found.isConnected ? 100 : 0, height: 100, top: 0, left: 0, right: 100, bottom: 100 }) as DOMRect
    return found
  }

  it.each<[string, (one: HTMLElement) => void]>([
    ['removed', (one) => one.remove()],
    ['removed with its parent', (one) => one.parentElement?.remove()],
    ['hidden', (one) => one.style.setProperty('visibility', 'hidden')],
    ['transparent', (one) => one.style.setProperty('opacity', '0')],
    ['transparent with its parent', (one) => one.parentElement?.style.setProperty('opacity', '0')],
    ['not displayed', (one) => one.style.setProperty('display', 'none')],
  ])('fires when it is %s after it was visible for a second', async (_, vanish) => {
    const one = chat()
    start(hidden('.chat'))
    pass(1000)
    vanish(one)
    await settle()
    expect(page.heard.splice(0)).toEqual([['chat-opened', 'hidden', undefined]])
    pass(300)
    pass(60_000)
    expect(page.heard).toEqual([['chat-closed', 'hidden', undefined]])
  })

  it('does not fire when it comes back at once', async () => {
    const one = chat()
    start(hidden('.chat'))
    pass(1000)
    one.style.opacity = '0'
    await settle()
    one.style.opacity = '1'
    await settle()
    pass(60_000)
    expect(names()).toEqual(['chat-opened'])
  })

  it('does not count what was there for less than a second, and waits for the next', async () => {
    chat().remove()
    start(hidden('.chat'))
    const one = chat()
    await settle()
    pass(900)
    one.remove()
    await settle()
    pass(60_000)
    expect(names()).toEqual(['chat-opened'])
    const next = chat()
    await settle()
    pass(1000)
    next.remove()
    await settle()
    pass(300)
    expect(names()).toEqual(['chat-opened', 'chat-closed'])
  })

  it.each<[string, (one: HTMLElement) => void, (one: HTMLElement) => unknown]>([
    [
      'hidden and shown',
      (one) => one.style.setProperty('display', 'none'),
      (one) => one.style.removeProperty('display'),
    ],
    ['removed and made anew', (one) => one.remove(), () => chat()],
  ])('tells both ends as often as it is %s', async (_, vanish, come) => {
    let one = chat()
    start(hidden('.chat'))
    for (let times = 0; times < 3; times++) {
      pass(1000)
      vanish(one)
      await settle()
      pass(300)
      expect(names()).toEqual(['chat-opened', 'chat-closed'])
      come(one)
      one = document.querySelector('.chat') as HTMLElement
      await settle()
    }
    expect(names()).toEqual(['chat-opened'])
  })

  it('goes on over a navigation inside an app', async () => {
    const one = chat()
    start(hidden('.chat'))
    pass(1000)
    history.pushState(null, '', '/elsewhere')
    one.remove()
    await settle()
    pass(300)
    expect(names()).toEqual(['chat-opened', 'chat-closed'])
  })

  it('tells nothing of the coming of what is no chat', async () => {
    const one = chat()
    start(hidden('.chat', { signal: 'cart-closed' }))
    pass(1000)
    one.remove()
    await settle()
    pass(300)
    expect(names()).toEqual(['cart-closed'])
  })

  it('counts, if told so, only where something was written in it since the last time', async () => {
    let one = chat()
    const other = element('<input>')
    start(hidden('.chat', { engaged: true }))
    const closed = async (): Promise<boolean> => {
      pass(1000)
      one.remove()
      await settle()
      pass(300)
      one = chat()
      await settle()
      return names().includes('chat-closed')
    }
    const write = (where: Element): unknown =>
      where.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    write(other)
    expect(await closed()).toBe(false)
    const field = document.createElement('textarea')
    one.attachShadow({ mode: 'open' }).append(field)
    write(field)
    expect(await closed()).toBe(true)
    expect(await closed()).toBe(false)
    window.dispatchEvent(new CustomEvent('chat:engaged'))
    expect(await closed()).toBe(true)
    expect(page.log).toContain('hidden: closed without a message of the visitor')
  })
})

describe('attributes', () => {
  it('hears elements that name the survey, and says whose subject', () => {
    element(
      '<button data-easekit-on="click" data-easekit-survey="returns" data-easekit-subject="R-1"></button><button data-easekit-on="click" data-easekit-survey="other"></button>',
    )
    start(attributes('returns'))
    for (const button of document.querySelectorAll('button'))
      button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    expect(page.heard).toEqual([['returns', 'click', 'R-1']])
  })
})

describe('task', () => {
  const tell = (type: string, detail: object) => window.dispatchEvent(new CustomEvent(type, { detail }))

  it('fires at the end of what was begun, with how long it took', () => {
    const heard: unknown[] = []
    const leaving = new AbortController()
    task('move')((name, detail) => heard.push([name, detail]), {
      window: window as never,
      signal: leaving.signal,
      now: Date.now,
      log: () => {},
    })
    tell('task-started', { name: 'move' })
    tell('task-ended', { name: 'other' })
    pass(5000)
    tell('task-ended', { name: 'move', id: 3, success: false })
    tell('task-ended', { name: 'move' })
    expect(heard).toEqual([
      ['task-begun', { source: 'task' }],
      ['task-ended', { source: 'task', subject: 3, data: { durationMs: 5000, success: false } }],
    ])
    leaving.abort()
  })

  it('forgets after thirty minutes', () => {
    start(task('move'))
    tell('task-started', { name: 'move' })
    pass(30 * 60_000 + 1)
    tell('task-ended', { name: 'move' })
    expect(page.heard).toEqual([])
    expect(page.log).toHaveLength(1)
  })

  it('goes on over a page view where storage is lent', () => {
    sessionStorage.clear()
    const session = { session: () => sessionStorage }
    start(task('move'), session)()
    expect(sessionStorage.length).toBe(0)
    const stop = start(task('move'), session)
    tell('task-started', { name: 'move' })
    stop()
    start(task('move'), session)
    tell('task-ended', { name: 'move' })
    expect(page.heard).toEqual([['task-ended', 'task', undefined]])
    expect(sessionStorage.length).toBe(0)
  })
})

describe('before it fires', () => {
  const at = (selector: string, type: string, more: MouseEventInit = {}): unknown =>
    document.querySelector(selector)?.dispatchEvent(new MouseEvent(type, { bubbles: true, ...more }))
  const tell = (type: string, name: string): unknown =>
    window.dispatchEvent(new CustomEvent(type, { detail: { name } }))
  const scrollTo = (top: number): unknown => {
    vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(4000)
    Object.assign(window, { innerHeight: 1000, scrollY: top })
    return document.dispatchEvent(new Event('scroll', { bubbles: true }))
  }
  const leaveUpwards = (clientY: number): unknown => at('b', 'mouseout', { clientY, relatedTarget: document.body })
  const show = (ratio: number): void => {
    for (const one of crossings) one.tell(ratio)
  }

  it.each<[string, () => Trigger, string, () => unknown, () => unknown]>([
    [
      'a click when the pointer is over it',
      () => click('a'),
      'click',
      () => at('b', 'pointerover'),
      () => at('a', 'pointerover'),
    ],
    ['a click when it has the focus', () => click('a'), 'click', () => at('b', 'focusin'), () => at('a', 'focusin')],
    [
      'a submit when a field has the focus',
      () => submit('form'),
      'submit',
      () => at('form', 'pointerover'),
      () => at('input', 'focusin'),
    ],
    [
      'a signup when a field has the focus',
      () => signup({ form: 'form', success: 'i' }),
      'signed-up',
      () => at('b', 'focusin'),
      () => at('input', 'focusin'),
    ],
    ['a timer three seconds earlier', () => timer(20_000), 'timer', () => pass(16_979), () => pass(1)],
    ['idleness after half of the time', () => idle(30_000), 'idle', () => pass(14_979), () => pass(1)],
    ['scrolling half of the way before', () => scroll(80), 'scroll', () => scrollTo(1_099), () => scrollTo(1_100)],
    ['a look when it begins', () => visible('b'), 'visible', () => show(0.4), () => show(0.5)],
    [
      'an exit when the mouse nears the upper edge',
      () => exit(),
      'exit',
      () => [pass(5_000), leaveUpwards(250)],
      () => leaveUpwards(249),
    ],
    [
      'the end of a task when it is started',
      () => task('move'),
      'task',
      () => tell('task-started', 'pay'),
      () => tell('task-started', 'move'),
    ],
  ])('tells of %s', async (_what, make, name, before, begin) => {
    document.body.innerHTML = '<a></a><b></b><form><input></form>'
    Object.assign(window, { innerHeight: 1000 })
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as never)
    const trigger = make()
    start(trigger)
    before()
    await settle()
    expect(page.signs).toEqual([])
    for (let time = 0; time < 2; time++) {
      begin()
      await settle()
    }
    expect(page.signs).toEqual([[`${name}-begun`, trigger.source]])
    expect(page.heard).toEqual([])
    // It is no reason to ask.
    expect(trigger.signals).not.toContain(`${name}-begun`)
  })

  it('tells of a short timer at once', () => {
    start(timer(1_000))
    pass(0)
    expect(page.signs).toEqual([['timer-begun', 'timer']])
    pass(999)
    expect(page.heard).toEqual([])
    pass(1)
    expect(page.heard).toHaveLength(1)
  })

  it('tells of nothing that has come already', () => {
    document.body.innerHTML = '<b></b>'
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as never)
    start(scroll(80))
    start(exit())
    scrollTo(2_200)
    pass(5_000)
    at('b', 'mouseout', { clientY: -1 })
    expect(page.heard).toHaveLength(2)
    expect(page.signs).toEqual([])
  })

  it('tells of a signal under the name that the page gave it', () => {
    document.body.innerHTML = '<a></a>'
    start(click('a', { signal: 'return-done' }))
    at('a', 'pointerover')
    expect(page.signs).toEqual([['return-done-begun', 'click']])
  })
})
