import type { GateResult } from '../api/explanation.js'
import { whyHeld } from './hold-words.js'

/** What would become of a survey now, and what stood in its way last, both in words. */
export interface SurveyVerdict {
  readonly headline: string
  readonly last: string | undefined
}

/** What is known of a survey on a page. */
export interface Known {
  readonly id: string
  readonly gates: readonly GateResult[]
  /** As `DebugPage` has it. */
  readonly log: readonly string[]
  /** Whether the close look has found a mistake in it. */
  readonly isMistaken: boolean
}

/** Judges a survey: never that it would be shown where something refuses it. */
export function verdictOn({ id, gates, log, isMistaken }: Known): SurveyVerdict {
  const told = log.map((line) => line.replace(/^\d+ /, ''))
  const latest = told.filter((line) => line.startsWith(`${id} not shown: `)).at(-1)
  const reason = latest?.slice(`${id} not shown: `.length)
  const held = reason ? whyHeld(reason) : undefined
  const last = held && `Last time it was not shown: ${held.words}`
  if (isMistaken) return { headline: `“${id}” has a mistake, which the console names`, last }
  if (held?.isLasting) return { headline: `“${id}” would not be shown`, last }
  const isHeld = gates.some(({ pass }) => !pass)
  return { headline: `“${id}” ${isHeld ? 'would not be shown now' : 'would be shown when it is triggered'}`, last }
}
