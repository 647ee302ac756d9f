import type { Project } from '../projects/project.js'
import type { Alerts } from '../projects/resolve-alerts.js'
import type { AlertBody, OccasionBody } from './alert-body.js'
import { createWriter, type Writer } from './create-writer.js'
import { sightOf } from './sight-of.js'
import { tellDigest } from './tell-digest.js'
import { tellFacts } from './tell-facts.js'
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
  return { title: titleOf(body, writer), lines: tellFacts(body.facts, writer) }
}
