/** A script for the beginning of a page: `live` is then the set of timers that are pending. */
export const countTimers = `
  window.live = new Set()
  for (const [start, end, isOnce] of [['setTimeout', 'clearTimeout', true], ['setInterval', 'clearInterval', false]]) {
    const begin = window[start]
    const stop = window[end]
    window[start] = (run, ms) => {
      const id = begin.call(window, () => {
        if (isOnce) live.delete(id)
        run()
      }, ms)
      live.add(id)
      return id
    }
    window[end] = (id) => {
      live.delete(id)
      stop.call(window, id)
    }
  }`
