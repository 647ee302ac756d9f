import type { Project } from '../projects/project.js'
import type { Store } from '../storage/store.js'
import { diffContent } from './diff-content.js'
import { findFindings } from './find-findings.js'
import { findNewSeries } from './find-new-series.js'
import type { NewSeries, PageContent, PublicationFinding, SurveyChange } from './publication.js'

/** What would come of publishing, or has. */
export interface Review {
  readonly findings: readonly PublicationFinding[]
  readonly diff: readonly SurveyChange[]
  readonly newSeries: readonly NewSeries[]
}

/** What somebody wants to publish. `now` is epoch ms. */
export interface Publication {
  readonly content: PageContent
  /** The version that they have seen; `undefined` for whichever is there. */
  readonly seen: number | undefined
  readonly note: string
  readonly who: string
  readonly now: number
}

/** How it ended. `version` is the one that pages get now. */
export type Published =
  | { readonly type: 'published'; readonly version: number }
  | { readonly type: 'refused' }
  | { readonly type: 'conflict'; readonly version: number }

/** What pages of a project get now, what is paused included. */
export async function currentContent({ config }: Pick<Project, 'config'>): Promise<PageContent> {
  const content = (await config?.()) as Partial<PageContent> | undefined
  // A function of the configuration may give anything.
  return { ...content, surveys: Array.isArray(content?.surveys) ? content.surveys : [] }
}

/** Looks at what would be published, without doing it. Of what no page could start, it is not told what would change. */
export function review(before: PageContent, after: PageContent): Review {
  const findings = findFindings(after)
  if (isBroken(findings)) return { findings, diff: [], newSeries: [] }
  return { findings, diff: diffContent(before, after), newSeries: findNewSeries(before, after) }
}

/** Publishes a version that pages can start, unless somebody else did so since, and notes it in the audit log. */
export async function publish(
  store: Pick<Store, 'publishDefinition' | 'note'>,
  { id: project, version: current }: Pick<Project, 'id' | 'version'>,
  { findings, diff, newSeries }: Review,
  { content, seen = current, note, who, now }: Publication,
): Promise<Published> {
  if (isBroken(findings)) return { type: 'refused' }
  if (seen !== current) return { type: 'conflict', version: current }
  const version = current + 1
  const summary = {
    changes: diff.map(({ survey, kind }) => ({ survey, kind })),
    newSeries: newSeries.map(({ survey }) => survey),
  }
  const isNext = await store.publishDefinition({
    project,
    version,
    at: now,
    who,
    note,
    content: JSON.stringify(content),
    summary: JSON.stringify(summary),
  })
  if (!isNext) return { type: 'conflict', version }
  await store.note({ project, at: now, who, what: 'surveys.published', detail: `version ${version}` })
  return { type: 'published', version }
}

// What is said of its words is advice: it is the owner who decides.
function isBroken(findings: readonly PublicationFinding[]): boolean {
  return findings.some(({ rule, severity }) => rule === 'declaration' && severity === 'error')
}
