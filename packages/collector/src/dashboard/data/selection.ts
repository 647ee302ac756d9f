import { type PageId, toPageId } from '../frame/page-id.js'

/** What the page shows. `survey` may name a version (`checkout@2`); days are UTC and inclusive. */
export interface Selection {
  /** @default `overview`, or the survey where there is one only */
  readonly page?: PageId | undefined
  readonly project?: string | undefined
  readonly survey?: string | undefined
  readonly range: Range
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** A day on which something changed, such as a new checkout. */
  readonly mark?: string | undefined
  /** Whether languages, wordings and the like are counted together. @default false */
  readonly pool?: boolean | undefined
}

/** A period that moves with today, everything, or two days of the reader's choice. */
export type Range = 'all' | '7' | '30' | '90' | 'custom'

/** The periods on offer, in the order they are shown. */
export const ranges: readonly Range[] = ['all', '7', '30', '90', 'custom']

/** Reads a selection from the page's search parameters; what is missing or unknown takes its default. */
export function readSelection(search: string): Selection {
  const parameters = new URLSearchParams(search)
  const get = (name: string): string | undefined => parameters.get(name) || undefined
  return {
    page: toPageId(get('page')),
    project: get('project'),
    survey: get('survey'),
    range: toRange(get('range')),
    from: get('from'),
    to: get('to'),
    mark: get('mark'),
    pool: get('pool') === 'soft',
  }
}

/** Writes a selection as search parameters, so that a view can be bookmarked. `lang` is that of the address, if it says any. */
export function writeSelection(
  { page, project, survey, range, from, to, mark, pool }: Selection,
  lang?: string | null,
): string {
  const parameters = new URLSearchParams()
  if (page) parameters.set('page', page)
  if (project) parameters.set('project', project)
  if (survey) parameters.set('survey', survey)
  if (range !== 'all') parameters.set('range', range)
  if (range === 'custom' && from) parameters.set('from', from)
  if (range === 'custom' && to) parameters.set('to', to)
  if (mark) parameters.set('mark', mark)
  if (pool) parameters.set('pool', 'soft')
  if (lang) parameters.set('lang', lang)
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

/** The first and last day of a selection; `now` is epoch ms. */
export function daysOf({ range, from, to }: Selection, now: number): { from?: string; to?: string } {
  if (range === 'custom') return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
  if (range === 'all') return {}
  const first = new Date(now - (Number(range) - 1) * 86_400_000)
  return { from: first.toISOString().slice(0, 10) }
}

/** The period of that name, or everything. */
export function toRange(name: string | undefined): Range {
  return ranges.find((range) => range === name) ?? 'all'
}
