import type { Direction, ItemType } from '../instrument/scale.js'
import type { Finding } from './survey.js'

const EASY = /\b(eas(y|ily|ier|e)|simpl[ey]|effortless(ly)?|smooth(ly)?|convenient(ly)?)\b/i
const HARD = /\b(difficult(y|ies)?|hard(er)?|complicated|cumbersome|struggl\w+|trouble|painful)\b/i
const EFFORT = /\b(effort|work|energy)\b/i
const OTHER = /\b(satisf\w+|happy|pleased|recommend\w*|enjoy\w*|friendly|polite|quality|helpful)\b/i
const NEGATED = /\b(not|never|without|hardly|no|none|\w+n['’]t)\b/i
const SPEED = /\b(fast|faster|quick(ly|er)?|slow(ly)?|speed|speedy|prompt(ly)?|how long|response time|waiting time)\b/i
const LEADING =
  /\b(amazing|awesome|excellent|exceptional|fantastic|great|love(d)?|perfect|seamless(ly)?|super|wonderful|world-class|award-winning|as promised|as always|improved|of course|obviously|surely|clearly|agree that|wouldn['’]t you|don['’]t you|isn['’]t it)\b/i
/** Joins that name one thing, or the two poles of one question. */
const ONE_THING =
  /\b(difficult|hard|easy|simple)\s+(or|and)\s+(difficult|hard|easy|simple)\b|\bfriend or colleague\b|\bterms and conditions\b|\bgoods and services\b/gi
const ONE_POLE = /\bhow\s+(very\s+)?(easy|simple|difficult|hard|effortless|complicated)\b(?!\s+(or|and)\b)/i

/** What the wording rules look at. */
export interface Wording {
  readonly text: string
  readonly type: ItemType
  readonly direction: Direction
}

interface Rule {
  readonly rule: string
  readonly severity: Finding['severity']
  /** The words at fault, or an empty text where something is missing. `undefined`: nothing found. */
  readonly find: (wording: Wording) => string | undefined
  readonly advice: string
}

const isEffort = (type: ItemType): boolean => type !== 'satisfaction' && type !== 'likelihood'
const match = (text: string, pattern: RegExp): string | undefined => text.match(pattern)?.[0]
const when = (condition: boolean, found = ''): string | undefined => (condition ? found : undefined)

const rules: readonly Rule[] = [
  {
    rule: 'speed',
    severity: 'error',
    find: ({ text, type }) => (isEffort(type) ? match(text, SPEED) : undefined),
    advice: 'asks how fast it was, not how easy: speed is another construct',
  },
  {
    rule: 'construct',
    severity: 'error',
    find: ({ text, type }) => when(isEffort(type) && !EASY.test(text) && !HARD.test(text) && !EFFORT.test(text)),
    advice: 'names neither ease nor effort, so its answers are no effort score',
  },
  {
    rule: 'construct',
    severity: 'error',
    find: ({ text, type }) => (isEffort(type) ? match(text, OTHER) : undefined),
    advice: 'speaks of something else than ease or effort, so its answers are no effort score',
  },
  {
    rule: 'leading',
    severity: 'error',
    find: ({ text }) => match(text, LEADING),
    advice: 'leads to one answer: ask in neutral words',
  },
  {
    rule: 'one-pole',
    severity: 'warning',
    find: ({ text, type }) => (type === 'ease' ? match(text, ONE_POLE) : undefined),
    advice: 'names one pole only and so leads towards it: name both, as in "how difficult or easy"',
  },
  {
    rule: 'double-barrelled',
    severity: 'error',
    find: ({ text }) => match(text.replace(ONE_THING, ''), /\b(and|or)\b|&/i),
    advice: 'may ask about two things at once, which one answer cannot rate: ask about one task',
  },
  {
    rule: 'negated',
    severity: 'error',
    find: ({ text }) => match(text, NEGATED),
    advice: 'is negated, and some readers will miss that: ask in the affirmative',
  },
  {
    rule: 'direction',
    severity: 'error',
    find: ({ text, type, direction }) => {
      if ((type !== 'agreement' && type !== 'binary') || NEGATED.test(text)) return undefined
      const easy = match(text, EASY)
      const hard = match(text, HARD)
      if (easy && !hard && direction === 'effort-up') return easy
      return hard && !easy && direction === 'ease-up' ? hard : undefined
    },
    advice: 'says the opposite of the declared direction: a larger value would count on the wrong side',
  },
  {
    rule: 'label-mismatch',
    severity: 'error',
    find: ({ text, type }) => {
      if (type === 'agreement') return when(/\?\s*$/.test(text), '?')
      if (/\bagree\b/i.test(text)) return 'agree'
      if (type === 'ease') return match(text, /\bhow much effort\b/i)
      return type === 'effort' && !EFFORT.test(text) ? match(text, EASY) : undefined
    },
    advice:
      'does not fit the labels: a statement takes agreement, "how easy" takes ease, "how much effort" takes effort',
  },
]

/** Looks for faults in the English wording of a question. */
export const lintQuestion = (wording: Wording): readonly Finding[] =>
  rules.flatMap(({ rule, severity, find, advice }) => {
    const found = find(wording)
    if (found === undefined) return []
    return [
      {
        rule,
        severity,
        field: 'question',
        message: found ? `"${found}": the question ${advice}` : `The question ${advice}`,
      },
    ]
  })
