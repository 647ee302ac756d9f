import type { ReaderCheck } from '../http/create-reader-check.js'
import { covers } from '../http/scope.js'
import { sendProblem } from '../http/send-problem.js'
import type { Project } from '../projects/project.js'
import type { Store } from '../storage/store.js'

/** What readers see of projects. */
export interface Sight {
  /** Of what a token allows, only this decides what can be seen of results. */
  readonly of: (request: Request) => Promise<'records' | 'results'>
  /** Whether whoever asks sees published figures only; a demo without a floor hides nothing. */
  readonly isPublished: (request: Request, project: Project) => Promise<boolean>
  /** Everything that an answer about a project depends on. */
  readonly stateOf: (project: Project, isPublished: boolean) => Promise<readonly unknown[]>
}

/** What it is made of. `today` is the UTC day. */
export interface SightOptions {
  readonly store: Pick<Store, 'publish' | 'revision'>
  readonly readerOf: ReaderCheck
  readonly today: () => string
}

/** Tells what readers see, and whether it has changed. */
export function createSight({ store, readerOf, today }: SightOptions): Sight {
  const of: Sight['of'] = async (request) => {
    const reader = await readerOf(request)
    return reader && covers(reader, 'records') ? 'records' : 'results'
  }
  return {
    of,
    isPublished: async (request, { floor }) => (await of(request)) === 'results' && floor > 1,
    stateOf: async ({ id, floor, demo }, isPublished) => {
      // What a reader of results is told must not even change when a single answer comes.
      const state = isPublished ? await store.publish(id, { today: today(), floor }) : await store.revision(id)
      return [state, isPublished, today(), floor, demo]
    },
  }
}

/** The answer about a project that the collector does not serve. */
export function unknownProject(id: string): Response {
  const message = `\`project\` must be one the collector serves, got "${id}"`
  return sendProblem(404, { error: 'unknown_project', parameter: 'project', message })
}
