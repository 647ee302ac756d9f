import type { Locale } from '@easekit/scales'
import * as redaction from '@easekit/scales/redaction'
import type { Explanation } from '../api/explanation.js'
import type { DebugPage } from '../debug/debug-page.js'
import type { Checked } from '../declaration/check/check-declared.js'
import type { Declaration } from '../declaration/declaration.js'
import * as instruments from '../declaration/instruments.js'
import { isSound } from '../declaration/is-sound.js'
import * as gates from '../eligibility/gates.js'
import type { ClaimTab } from '../eligibility/one-tab.js'
import * as claim from '../eligibility/one-tab-without-locks.js'
import * as outbox from '../response/open-outbox.js'
import * as session from '../session/ask-when-due.js'
import * as unsent from '../session/follow-unsent.js'
import { type SaidAttributes, saidAttributes } from '../session/said-attributes.js'
import type { LoadPart } from '../start/parts.js'
import * as extras from '../view/extras/extra-presentation.js'

/** An app has one such page at a time, so that none needs to wait for another. */
const claimAtOnce: ClaimTab = (_storage, _now, run) => run()

/**
 * The parts that are in the one file. No shop and no chat stands on a page inside an app, which says itself when to ask.
 *
 * @param words those that have come with the app; English is here
 */
export function oneFileParts(isInApp: boolean, words: Locale | undefined): LoadPart {
  const parts: Readonly<Record<string, object>> = {
    session,
    attributes: { readAttributes: sayAttributes },
    outbox,
    check: { fullCheck: refuse },
    claim: isInApp ? { claimTab: claimAtOnce } : claim,
    debug: { explain: explainBriefly },
    extras,
    gates,
    instruments,
    redaction,
    unsent,
  }
  return (async (name: string) => {
    const locale = [words, instruments.english].find((one) => one?.tag === name.replace('second-', ''))
    const secondStep = locale?.secondStep
    const part = parts[name] ?? (locale?.tag === name ? { locale } : secondStep && { secondStep })
    if (!part) throw new Error(`${name} is not in this file`)
    return part
  }) as LoadPart
}

/** What app and page say goes out; no shop's page is there to be read. */
function sayAttributes(
  page: Parameters<typeof saidAttributes>[0],
  survey: Parameters<typeof saidAttributes>[1],
  _heard: unknown,
  occurrence: Parameters<typeof saidAttributes>[2],
): () => ReturnType<SaidAttributes['tell']> {
  const { tell } = saidAttributes(page, survey, occurrence)
  return () => tell({})
}

/**
 * What is said of a declaration that cannot be started as it is, by survey; one mistaken survey stops no other. To name each
 * field as well would be two more kilobytes.
 */
async function refuse(declared: object): Promise<Checked> {
  const page = declared as Declaration
  const told = (what: string): string =>
    `${what} is not valid, expected what easekit.schema.json describes; easekit.js names the field`
  if (!Array.isArray(page.surveys) || !isSound({ ...page, surveys: [] })) return { issues: [told('the declaration')] }
  const surveys = page.surveys.filter((survey) => isSound({ ...page, surveys: [survey] }))
  const issues = page.surveys.flatMap((survey, at) => (surveys.includes(survey) ? [] : [told(`surveys[${at}]`)]))
  return { issues, usable: { ...page, surveys } }
}

/** What `explain` tells in an app: gates and log as they are. The words for a shop owner would be two more kilobytes. */
async function explainBriefly({ options, gates, log }: DebugPage, id: string): Promise<Explanation> {
  const survey = options.surveys.find((one) => one.id === id)
  return { gates: survey ? (await gates()).check(survey) : [], log }
}
