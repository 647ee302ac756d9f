import { createHash } from 'node:crypto'
import { type DeclaredSurvey, instruments } from '@easekit/widget/declaration'
import { isPausedIn } from '../projects/is-paused-in.js'
import type { Project } from '../projects/project.js'
import { currentContent } from '../remote-config/publish.js'

/** A published survey as a page of its own may ask it. */
export interface HostedSurvey {
  readonly declared: DeclaredSurvey
  /** Changes with all that is asked, so that no answer to one question is taken for one to another. */
  readonly edition: string
  readonly theme: 'auto' | 'light' | 'dark'
  /** Brand colour as `#rgb` or `#rrggbb`. */
  readonly accent: string | undefined
}

/** What there is under a survey's id: `closed` for one that does not ask at the moment. */
export type Found = { readonly type: 'open' | 'closed'; readonly hosted: HostedSurvey } | { readonly type: 'unknown' }

const themes = ['auto', 'light', 'dark'] as const

/** Finds a survey among those that the pages of its project get. `now` is epoch ms. */
export async function findHosted(project: Project | undefined, survey: string, now: number): Promise<Found> {
  if (!project) return { type: 'unknown' }
  const { surveys, theme, accent } = await currentContent(project)
  const declared = surveys.find((one) => one?.id === survey)
  if (!declared || !Object.hasOwn(instruments, declared.scale)) return { type: 'unknown' }
  const isOpen = !isPausedIn(project, survey) && !project.closed.has(survey) && isInSeason(declared, now)
  const edition = createHash('sha256').update(JSON.stringify(declared)).digest('base64url').slice(0, 8)
  return {
    type: isOpen ? 'open' : 'closed',
    hosted: {
      declared,
      edition,
      theme: themes.find((one) => one === theme) ?? 'auto',
      accent: typeof accent === 'string' ? accent : undefined,
    },
  }
}

// Days of the week and hours say when a page may interrupt; who follows a link has come by themselves.
function isInSeason({ schedule }: DeclaredSurvey, now: number): boolean {
  const today = new Date(now).toISOString().slice(0, 10)
  return today >= (schedule?.from ?? '') && today <= (schedule?.until ?? '~')
}
