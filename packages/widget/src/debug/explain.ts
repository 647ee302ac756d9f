import type { Explanation } from '../api/explanation.js'
import type { DebugPage } from './debug-page.js'
import { inWords } from './gate-words.js'
import { whyHeld } from './hold-words.js'

/** Every gate of a survey with pass or fail and why, and what was noticed so far; no gates where there is no such survey. */
export async function explain({ options, gates, log }: DebugPage, id: string): Promise<Explanation> {
  const { surveys, holdout = 0 } = options
  const survey = surveys.find((one) => one.id === id)
  if (!survey) return { gates: [], log: log.map(readable) }
  const { check } = await gates()
  return {
    gates: check(survey).map((result) => ({ ...result, why: inWords(result, holdout, survey) })),
    log: log.map(readable),
  }
}

/** A line of the log with its time as a person reads it, and with why a survey was held back in words. */
function readable(line: string): string {
  const [, at, text = ''] = /^(\d+) (.*)$/s.exec(line) ?? []
  const reason = / not shown: (.+)$/s.exec(text)?.[1]
  const words = reason && whyHeld(reason).words
  return `${new Date(Number(at)).toISOString()} ${text}${words && words !== reason ? ` (${words})` : ''}`
}
