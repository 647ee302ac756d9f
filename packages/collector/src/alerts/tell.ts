import type { Project } from '../projects/project.js'
import type { Alerts } from '../projects/resolve-alerts.js'
import type { AlertBody, OccasionBody } from './alert-body.js'
import type { AlertFacts } from './alert-facts.js'
import { createWriter, type Writer } from './create-writer.js'
import { sightOf } from './sight-of.js'
import { tellDigest } from './tell-digest.js'
import { titleOf } from './title-of.js'
import { viewAddress } from './view-address.js'

/** A message in words: a title, one line for each thing, and the view that shows it. */
export interface Told {
  readonly title: string
  readonly lines: readonly string[]
  /** The words of the link, and where it leads. */
  readonly look: string
  readonly link: string
}

/** Puts a message into the language of its project. */
export function tell(body: AlertBody, project: Project & { readonly alerts: Alerts }): Told {
  const { alerts, id } = project
  const writer = createWriter(alerts.language)
  const { words } = writer
  const told = body.type === 'digest' ? tellDigest(body, { writer, project: id }) : tellOccasion(body, writer)
  const view =
    body.type === 'digest' ? { from: body.from, to: body.to } : body.facts.kind === 'unknown' ? {} : body.facts
  return {
    title: told.title,
    lines: [...told.lines, words.utc, ...(sightOf(project) === 'results' ? [words.published] : [])],
    look: words.look,
    link: viewAddress(alerts.dashboard, id, view),
  }
}

function tellOccasion(body: OccasionBody, writer: Writer): Pick<Told, 'title' | 'lines'> {
  return { title: titleOf(body, writer), lines: linesOf(body.facts, writer) }
}

function linesOf(facts: AlertFacts, { words, name, days, count, value, figure }: Writer): readonly string[] {
  if (facts.kind === 'unknown') {
    const names = facts.names.map(name).join(', ')
    return [words.unknownAdvice, ...(names ? [words.unknownNames(names)] : [])]
  }
  const when = days(facts.from, facts.to)
  if (facts.kind === 'volume') {
    const { answered, shown, least, days: length } = facts
    const before = length === 1 ? words.leastWeekday(count(least)) : words.leastDays(count(least), count(length))
    return [`${when}: ${words.answers(count(answered))}; ${words.shown(count(shown))}`, before]
  }
  const { unit } = facts.figure
  const line = `${when}: ${figure(facts.figure)}`
  if (facts.kind === 'target') return [line, words.target(value(facts.target, unit))]
  return [line, words.usual(value(facts.low, unit), value(facts.high, unit))]
}
