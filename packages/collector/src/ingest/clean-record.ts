import { redact } from '@easekit/scales/redaction'
import { everyString } from './every-string.js'
import { mapStrings } from './map-strings.js'

// Far more than any survey has. Each costs some work however short it is, so that without a limit many cost much.
const mostSuspects = 500
// Addresses have an @ and all other identifiers digits, of any script or form; `a@b.co` is the shortest.
const suspicious = /[\p{N}@\ufe6b\uff20]/u
const shortest = 6

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
 * taken out. The work grows with the length of the text and no faster, whatever it holds.
 */
export function cleanRecord(text: string, record: Readonly<Record<string, unknown>>): CleanRecord {
  let redactions = 0
  let suspects = 0
  const redactText = (found: string): string => {
    if (!isSuspicious(found)) return found
    suspects += 1
    if (suspects > mostSuspects) return found
    const { text: kept, count } = redact(found)
    redactions += count
    return kept
  }
  // Text that was decoded has neither NUL nor half a symbol in it; only an escape can bring them.
  const mayBreak = text.includes('\\u')
  const fault = everyString(record, (found) => !mayBreak || !/[\0\p{Surrogate}]/u.test(found))
    ? {}
    : { fault: 'text: NUL, lone surrogates and values nested over 64 deep cannot be stored in every database' }
  if (everyString(record.answers, (found) => !isSuspicious(found)))
    return { body: text, redacted: record, redactions, ...fault }
  const answers = everyString(record, () => true) ? mapStrings(record.answers, redactText) : undefined
  // Too deep to walk: only the string literals are redacted, since numbers such as `at` look like phone numbers.
  const body = answers ? text : text.replace(/"(?:[^"\\]|\\.)*"/g, redactText)
  if (suspects > mostSuspects) {
    const whole = redact(text)
    const crowd = `answers: at most ${mostSuspects} texts with digits or @ are read one by one`
    return { body: whole.text, redacted: record, redactions: whole.count, fault: crowd }
  }
  if (!answers || redactions === 0) return { body, redacted: record, redactions, ...fault }
  const redacted = { ...record, answers: answers.value }
  return { body: JSON.stringify(redacted), redacted, redactions, ...fault }
}

function isSuspicious(text: string): boolean {
  return text.length >= shortest && suspicious.test(text)
}
