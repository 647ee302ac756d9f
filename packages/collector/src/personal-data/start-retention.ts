import type { Log } from '../monitoring/log.js'
import type { Project } from '../projects/project.js'
import { repeatLook } from '../projects/repeat-look.js'
import type { Store } from '../storage/store.js'

const dayMs = 86_400_000

/** What retention needs. `now` is epoch ms. */
export interface RetentionOptions {
  readonly store: Pick<Store, 'expire' | 'note'>
  readonly projects: ReadonlyMap<string, Pick<Project, 'id' | 'retentionDays'>>
  /** Brings the projects up to date. @default they do not change */
  readonly refresh?: ((maxAgeMs: number) => Promise<void>) | undefined
  readonly log?: Log | undefined
  readonly now?: (() => number) | undefined
}

/**
 * Removes what projects keep no longer, at the start and once a day. Several processes may do so on one database. Returns the
 * way to stop it, which resolves when what is under way has ended.
 */
export function startRetention({
  store,
  projects,
  refresh,
  log,
  now = Date.now,
}: RetentionOptions): () => Promise<void> {
  async function clean(): Promise<void> {
    await refresh?.(0)
    for (const { id: project, retentionDays } of projects.values()) {
      if (retentionDays === undefined) continue
      try {
        const at = now()
        const expired = await store.expire({ project, before: at - retentionDays * dayMs, now: at })
        if (expired === 0) continue
        await store.note({ project, at, who: 'retention', what: 'records.expired', detail: `${expired} records` })
        log?.info({ project, expired }, 'old records were removed')
      } catch (error) {
        log?.error({ err: error, project }, 'old records could not be removed')
      }
    }
  }

  return repeatLook(dayMs, clean)
}
