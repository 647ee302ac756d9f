import { redact } from '@easekit/scales/redaction'
import { everyString } from './every-string.js'
import { mapStrings } from './map-strings.js'

// Far more than anybody types. Looking for what identifies a person costs as much as all else many times over, so that
// without bounds a stranger could make a few records cost seconds.
const most = { texts: 500, length: 20_000, groups: 1000 }
// Addresses have an @ and all other identifiers digits, of any script or form; `a@b.co` is the shortest.
const suspicious = /[\p{N}@\ufe6b\uff20]/u
const shortest = 6
const literal = /"(?:[^"\\]|\\.)*"/g

/** A record that may be written to the disk. `body` is its text and `redacted` its value. */
export interface CleanRecord {
  readonly body: string
  readonly redacted: unknown
  /** How many identifiers were taken out. */
  readonly redactions: number
  /** Why it must not be counted, `<field>: <reason>`. */
  readonly fault?: string
}

/**
 * Takes out of the answers what identifies a person. The body stays as it came, byte for byte, unless something had to be
 * taken out. Of more text with digits or @ than anybody types only `[cut]` is left.
 */
export function cleanRecord(text: string, record: Readonly<Record<string, unknown>>): CleanRecord {
  // Text that was decoded has neither NUL nor half a symbol in it; only an escape can bring them.
  const mayBreak = text.includes('\\u')
  const isStorable = everyString(record, (found) => !mayBreak || !/[\0\p{Surrogate}]/u.test(found))
  const fault = isStorable
    ? {}
    : { fault: 'text: NUL, lone surrogates and values nested over 64 deep cannot be stored in every database' }
  if (everyString(record.answers, (found) => !isSuspicious(found)))
    return { body: text, redacted: record, redactions: 0, ...fault }

  const isDeep = !isStorable && !everyString(record, () => true)
  const isBounded = createBound()
  // Too deep to walk: only the string literals are redacted, since numbers such as `at` look like phone numbers.
  const fits = isDeep
    ? (text.match(literal) ?? []).every((found) => !isSuspicious(found) || isBounded(found))
    : everyString(record.answers, (found) => !isSuspicious(found) || isBounded(found))
  let redactions = 0
  const redactText = (found: string): string => {
    if (!isSuspicious(found)) return found
    if (!fits) return isDeep ? '"[cut]"' : '[cut]'
    const { text: kept, count } = redact(found)
    redactions += count
    return kept
  }
  const crowd = fits ? fault : { fault: 'answers: must be no more text with digits or @ than anybody types' }
  if (isDeep) return { body: text.replace(literal, redactText), redacted: record, redactions, ...crowd }
  const answers = mapStrings(record.answers, redactText)
  if (!answers || (fits && redactions === 0)) return { body: text, redacted: record, redactions, ...crowd }
  const redacted = { ...record, answers: answers.value }
  return { body: JSON.stringify(redacted), redacted, redactions, ...crowd }
}

function isSuspicious(text: string): boolean {
  return text.length >= shortest && suspicious.test(text)
}

// Whether all texts so far are few enough, short enough, and have few enough places where an identifier may begin.
function createBound(): (text: string) => boolean {
  let [texts, length, groups] = [0, 0, 0]
  return (text) => {
    texts += 1
    length += text.length
    if (texts > most.texts || length > most.length) return false
    for (const _ of text.matchAll(/\p{N}+|[@\ufe6b\uff20]/gu)) {
      groups += 1
      if (groups > most.groups) return false
    }
    return true
  }
}
