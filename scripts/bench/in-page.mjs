/**
 * Runs in every page before its own scripts and leaves `window.bench`: observers, and the clock from a trigger to the
 * frame that paints. It sees into shadow roots and frames of the same origin, because that is where widgets live.
 */
export function inPage() {
  if (window !== window.top) return
  const roots = new Set()
  /** Called at the first change of the page, once. */
  let changed
  const watcher = new MutationObserver(() => {
    const call = changed
    changed = undefined
    call?.()
  })
  const watch = (root) => watcher.observe(root, { childList: true, subtree: true, attributes: true })
  watch(document)
  const attachShadow = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init)
    roots.add(root)
    watch(root)
    return root
  }

  /** How often a method is called, on an object or a prototype of the page. */
  const count = (object, names, key) => {
    for (const name of names) {
      const own = object[name]
      object[name] = function (...given) {
        bench[key]++
        return own.apply(this, given)
      }
    }
  }

  const all = (selector) => {
    const found = [...document.querySelectorAll(selector)]
    for (const root of roots) if (root.host.isConnected) found.push(...root.querySelectorAll(selector))
    for (const frame of document.querySelectorAll('iframe')) {
      found.push(...(frame.contentDocument?.querySelectorAll(selector) ?? []))
    }
    return found
  }

  const isShown = (element) => {
    const frame = element.ownerDocument === document ? null : element.ownerDocument.defaultView?.frameElement
    if (frame && !isShown(frame)) return false
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
    const { width, height, top, left, bottom, right } = element.getBoundingClientRect()
    const [wide, high] = frame ? [frame.clientWidth, frame.clientHeight] : [innerWidth, innerHeight]
    return width > 1 && height > 1 && bottom > 0 && right > 0 && top < high && left < wide
  }

  const bench = {
    /** Milliseconds of every task over 50 ms. */
    long: [],
    shift: 0,
    /** Timers that were set. */
    timers: 0,
    /** Writes to the stores of the page. */
    writes: 0,
    shown: (selector) => all(selector).some(isShown),
    first: (selector) => all(selector).find(isShown),
    /** Where to tap on the one of that number among those that can be seen, in the coordinates of the page. */
    middle: (selector, at = 0) => {
      const element = all(selector).filter(isShown)[at]
      if (!element) return null
      const box = element.getBoundingClientRect()
      const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect()
      return [box.left + box.width / 2 + (frame?.left ?? 0), box.top + box.height / 2 + (frame?.top ?? 0)]
    },
    text: (selector) =>
      all(selector)
        .map((element) => element.textContent)
        .join(' '),
    /** Adds a script or a style sheet, with the properties given, and waits until it has loaded. */
    add: (tag, properties) =>
      new Promise((resolve, reject) => {
        const element = Object.assign(document.createElement(tag), properties)
        element.onload = resolve
        element.onerror = reject
        document.head.append(element)
      }),
    /** Calls from a timer, as a page does: what the debugger runs is not counted as script. */
    run: (work) =>
      new Promise((resolve, reject) => {
        setTimeout(() => Promise.resolve(work()).then(resolve, reject))
      }),
    /**
     * Milliseconds from the moment the survey is due, `delayMs` after the trigger, to the end of the frame that paints the
     * first control that can be seen. Frames are asked for from the first change of the page on: an idle page has none, and
     * one more would delay the widget's.
     */
    open: (selector, trigger, delayMs = 0) =>
      new Promise((resolve, reject) => {
        let from = 0
        // A message posted before a frame is painted arrives after it, when looking at the page costs no layout.
        const { port1, port2 } = new MessageChannel()
        const frame = () => port2.postMessage(0)
        port1.onmessage = () => {
          const ms = performance.now() - from
          if (bench.shown(selector)) return resolve(ms)
          if (ms > 20_000) return reject(new Error(`never visible: ${selector}`))
          requestAnimationFrame(frame)
        }
        // At a random moment between two frames, as a person or a script would.
        setTimeout(() => {
          from = performance.now() + delayMs
          changed = () => requestAnimationFrame(frame)
          if (bench.shown(selector)) changed()
          Promise.resolve(trigger()).catch(reject)
        }, Math.random() * 17)
      }),
    reset() {
      bench.long.length = 0
      bench.shift = 0
      bench.timers = 0
      bench.writes = 0
    },
  }
  window.bench = bench
  count(window, ['setTimeout', 'setInterval'], 'timers')
  count(Storage.prototype, ['setItem', 'removeItem'], 'writes')
  count(IDBObjectStore.prototype, ['add', 'put', 'delete', 'clear'], 'writes')
  new PerformanceObserver((list) => bench.long.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  })
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) bench.shift += value
  }).observe({ type: 'layout-shift' })
}
