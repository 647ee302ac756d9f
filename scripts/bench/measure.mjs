import { setTimeout as sleep } from 'node:timers/promises'

const warmShows = 3
/** How long before a survey is due the page gives a sign of it, at least. */
const warnedMs = 1_000
const keys = ['ScriptDuration', 'TaskDuration', 'JSHeapUsedSize']

/**
 * One visit with a cold cache: the page alone, the widget loaded while nothing fires, the first popup, an answer, and
 * three more popups on the same page. A visit in another `state` than unwarned ends with the first popup.
 *
 * @param cpu how many times slower than this machine
 * @returns bytes, requests, milliseconds of thread time, heap and layout shift per step
 */
export async function measure(browser, widget, url, cpu) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    const cdp = await context.newCDPSession(page)
    const network = watchNetwork(cdp)
    await cdp.send('Network.enable')
    // Time of the thread, not of the clock: what other processes take does not count.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    await cdp.send('HeapProfiler.enable')
    await page.goto(url)
    if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })

    const metrics = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics')
      return Object.fromEntries(
        metrics.filter(({ name }) => keys.includes(name)).map(({ name, value }) => [name, value]),
      )
    }
    const idle = async () => {
      let { TaskDuration: last } = await metrics()
      for (let quiet = 0, polls = 0; quiet < 2 && polls < 40; polls++) {
        await sleep(100)
        const { TaskDuration: now } = await metrics()
        quiet = now - last < 0.005 * cpu && network.waiting.size === 0 ? quiet + 1 : 0
        last = now
      }
    }
    /** Does a step, waits until the page is idle, and tells what the step cost. */
    const step = async (work) => {
      await cdp.send('HeapProfiler.collectGarbage')
      await page.evaluate(() => window.bench.reset())
      network.taken.length = 0
      const before = await metrics()
      const result = await work()
      await idle()
      const after = await metrics()
      const told = await page.evaluate(() => ({
        long: Math.max(0, ...window.bench.long),
        shift: window.bench.shift,
        timers: window.bench.timers,
        writes: window.bench.writes,
      }))
      return {
        result,
        script: (after.ScriptDuration - before.ScriptDuration) * 1000,
        task: (after.TaskDuration - before.TaskDuration) * 1000,
        files: network.taken.filter(({ isFile }) => isFile).length,
        sent: network.taken.filter(({ isFile }) => !isFile).length,
        bytes: network.taken.reduce((sum, { bytes }) => sum + bytes, 0),
        ...told,
      }
    }
    const heap = async () => {
      for (let time = 0; time < 2; time++) await cdp.send('HeapProfiler.collectGarbage')
      return (await metrics()).JSHeapUsedSize / 1024
    }
    const call = (work) => page.evaluate(`window.bench.run(${work})`)
    const show = () =>
      page.evaluate(`window.bench.open(${JSON.stringify(widget.control)}, ${widget.trigger}, ${widget.delayMs ?? 0})`)
    const until = async (work, what) => {
      for (const end = Date.now() + 15_000; !(await page.evaluate(work)); await sleep(50)) {
        if (Date.now() > end) throw new Error(`${widget.name}: waited in vain for ${what}`)
      }
    }
    const isShown = (selector) => `window.bench.shown(${JSON.stringify(selector)})`
    const close = async () => {
      await call(widget.close)
      const isClosed = widget.isClosed ? `(${widget.isClosed})()` : `!${isShown(widget.control)}`
      if (!widget.staysOpen) await until(isClosed, 'the popup to close')
    }
    const answer = async () => {
      for (const { tap, at = 0, type } of widget.answer) {
        await until(isShown(tap), tap)
        // As people do, not before the control stands still and takes a tap.
        await sleep(600)
        const [x, y] = await page.evaluate(`window.bench.middle(${JSON.stringify(tap)}, ${at})`)
        await page.mouse.click(x, y)
        if (type) await page.keyboard.insertText(type)
      }
      await until(`(${widget.isAnswered})()`, 'the answer')
    }

    await idle()
    const empty = await heap()
    const loaded = await step(() => call(widget.load))
    const loadedHeap = (await heap()) - empty
    const idling = {
      idleBytes: loaded.bytes,
      idleFiles: loaded.files,
      idleSent: loaded.sent,
      idleScript: loaded.script,
      idleTask: loaded.task,
      idleLong: loaded.long,
      idleHeap: loadedHeap,
      idleTimers: loaded.timers,
      idleWrites: loaded.writes,
    }
    if (widget.isPassive) return idling
    if (widget.warn) {
      await call(widget.warn)
      await sleep(warnedMs)
      await idle()
    }
    const cold = await step(show)
    if (widget.state) return { cold: cold.result }
    const shownHeap = (await heap()) - empty
    const answered = await step(answer)
    const warm = []
    for (let time = 0; widget.close && time < warmShows; time++) {
      await close()
      await idle()
      warm.push(await show())
    }
    const whole = (key) => loaded[key] + cold[key] + answered[key]
    return {
      ...idling,
      bytes: whole('bytes'),
      files: whole('files'),
      sent: whole('sent'),
      script: whole('script'),
      task: whole('task'),
      long: Math.max(loaded.long, cold.long, answered.long),
      heap: shownHeap,
      shift: whole('shift'),
      cold: cold.result,
      warm: warm.sort((a, b) => a - b)[warmShows >> 1],
    }
  } finally {
    await context.close()
  }
}

function watchNetwork(cdp) {
  /** The requests under way, with whether they fetch something. */
  const waiting = new Map()
  const taken = []
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (/^https?:/.test(request.url)) waiting.set(requestId, request.method === 'GET')
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (waiting.has(requestId)) taken.push({ bytes: encodedDataLength, isFile: waiting.get(requestId) })
    waiting.delete(requestId)
  })
  cdp.on('Network.loadingFailed', ({ requestId }) => waiting.delete(requestId))
  return { waiting, taken }
}
