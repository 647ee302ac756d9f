import { engineNames as all, type EngineName } from '../support/engine-names.js'

/** Cases about storage, unload, CORS and keepalive, and what else differs between engines. The others need one engine. */
const beyondChromium: Readonly<Record<number, readonly EngineName[]>> = {
  1: all,
  2: all,
  3: all,
  4: all,
  5: all,
  8: all,
  13: all,
  15: all,
  16: all,
  23: all,
  24: all,
  25: all,
  27: all,
  28: all,
  29: all,
  30: all,
  31: all,
  32: all,
  33: ['chromium', 'webkit'],
  34: all,
  35: all,
  36: all,
  37: all,
  38: all,
  39: all,
  40: all,
  42: all,
  43: all,
  46: all,
  48: all,
  49: all,
  50: all,
  51: all,
  52: all,
  53: all,
  54: all,
  55: all,
  58: all,
  59: all,
  60: all,
  63: all,
  64: all,
  65: all,
  66: all,
  68: all,
  74: all,
}

/** Leaves out engines for a quicker look, such as `chromium` alone. */
const wanted = process.env.EASEKIT_ENGINES?.split(',')

/** What a page on a plain-http host name has not: case 25 is about a service worker. */
const needsSecurity = [25]

/** In which engines a case runs: all of them in Chromium, where it can be done at all. */
export function enginesOf(number: number): readonly EngineName[] {
  if (process.env.EASEKIT_PAGE_HOST && needsSecurity.includes(number)) return []
  const engines = beyondChromium[number] ?? ['chromium']
  return wanted ? engines.filter((name) => wanted.includes(name)) : engines
}
