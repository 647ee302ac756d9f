import type { Explanation } from '../easekit.js'
import type { Host } from '../host.js'
import { inWords } from './in-words.js'

/** Every gate of a survey with pass or fail and why, and what was noticed so far; no gates where there is no such survey. */
export async function explain(host: Host, id: string): Promise<Explanation> {
  const { options, modules, log } = host
  const survey = options.surveys.find((one) => one.id === id)
  if (!survey) return { gates: [], log: log.map(readable) }
  const { rules } = await modules('rules')
  return {
    gates: rules(host, survey).map((result) => ({ ...result, why: inWords(result, host, survey) })),
    log: log.map(readable),
  }
}

/** A line of the log with its time as a person reads it. */
function readable(line: string): string {
  const [, at, text] = /^(\d+) (.*)$/s.exec(line) ?? []
  return `${new Date(Number(at)).toISOString()} ${text}`
}
