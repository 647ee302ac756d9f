import { otherSegment } from '../storage/take-segment-room.js'
import type { WireContext } from '../wire/context-schema.js'

const longest = 200
const devices = ['phone', 'tablet', 'desktop']
const minuteMs = 60_000
const delays = [
  ['under-1m', minuteMs],
  ['under-10m', 10 * minuteMs],
  ['under-1h', 60 * minuteMs],
  ['under-1d', 24 * 60 * minuteMs],
] as const

/**
 * What an answer is counted by beside its series: trigger, source, page, language, device, and how long after the event it was
 * asked, each `''` where nothing is told; and every attribute that is told.
 */
export function dimensionsOf(
  context: WireContext = {},
  attributes: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const { trigger, source, page, locale, device, sinceMs } = context
  const dimensions: Record<string, string> = {
    trigger: bounded(trigger),
    source: bounded(source),
    page: page ? bounded(pathOf(page)) : '',
    language: bounded(locale),
    device: device === undefined || devices.includes(device) ? (device ?? '') : otherSegment,
    delay: sinceMs === undefined ? '' : (delays.find(([, end]) => sinceMs < end)?.[0] ?? 'from-1d'),
  }
  for (const [name, value] of Object.entries(attributes)) dimensions[`attribute:${name}`] = value
  return dimensions
}

function bounded(told: string | undefined): string {
  if (told === undefined) return ''
  return told.length > longest ? otherSegment : told
}

// Counts stay when a record goes, so that no order and no person may be in them.
function pathOf(page: string): string {
  const path = /^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.exec(page)?.[1] || '/'
  return decoded(path)
    .split('/')
    .map((part) => (part.length > 40 || /(?:\d\D*){3}|@|%40/.test(part) ? ':id' : part))
    .join('/')
}

// No database takes all control characters.
function decoded(path: string): string {
  if (!path.includes('%')) return path
  try {
    const text = decodeURI(path)
    return /\p{Cc}/u.test(text) ? path : text
  } catch {
    return path
  }
}
