const prefix = 'shop:'

/** localStorage where it works, else sessionStorage, else the memory of this page. */
function pick() {
  for (const name of ['localStorage', 'sessionStorage']) {
    try {
      const area = window[name]
      area.setItem(`${prefix}probe`, '1')
      area.removeItem(`${prefix}probe`)
      return area
    } catch {
      // Blocked or full: even reading window.localStorage may throw. The next one may work.
    }
  }
  return undefined
}

const memory = new Map()
const area = pick()

/** False when nothing outlives the page, so that the cart page can say why it is empty. */
export const durable = area !== undefined

export function read(key, fallback) {
  try {
    const text = area ? area.getItem(prefix + key) : memory.get(key)
    return text == null ? fallback : JSON.parse(text)
  } catch {
    return fallback
  }
}

export function write(key, value) {
  const text = JSON.stringify(value)
  memory.set(key, text)
  try {
    area?.setItem(prefix + key, text)
  } catch {
    // The quota is used up: the shop goes on without a memory.
  }
}
