import type { Log } from '../monitoring/log.js'
import type { ManagedProject, Store } from '../storage/store.js'
import { applyDecisions } from './apply-decisions.js'
import type { Project } from './project.js'

/** What the list of projects is made of. */
export interface RegistryOptions {
  readonly store: Pick<Store, 'managedProjects' | 'definition' | 'purgeProject'>
  /** The projects of the configuration. */
  readonly configured: ReadonlyMap<string, Project>
  readonly log: Pick<Log, 'error'>
}

/** The projects as they stand now: those of the configuration, and what was decided while the collector runs. */
export interface ProjectRegistry {
  /** Changes in place. */
  readonly projects: ReadonlyMap<string, Project>
  /**
   * Looks at the database again unless that was done less than `maxAgeMs` ago. Never rejects: while it cannot be asked, the last
   * known decisions hold.
   */
  readonly refresh: (maxAgeMs: number) => Promise<void>
  /** The same without waiting, once it was looked at for the first time: what was deleted takes nothing after a restart. */
  readonly keepFresh: (maxAgeMs: number) => Promise<void> | undefined
  /** Resolves when all that is known to be deleted is gone. */
  readonly purged: () => Promise<void>
}

/**
 * Follows what is decided about projects in the database, by this process or by another one of a fleet. There is no timer:
 * whoever needs to know says how old its knowledge may be.
 */
export function createProjectRegistry({ store, configured, log }: RegistryOptions): ProjectRegistry {
  const projects = new Map(configured)
  const known = new Map<string, string>()
  let last = Number.NEGATIVE_INFINITY
  let underWay: Promise<void> | undefined
  let purging: Promise<void> = Promise.resolve()

  async function follow(row: ManagedProject): Promise<void> {
    const { project: id, state, definition } = row
    if (known.get(id) === JSON.stringify(row)) return
    if (state === 'deleted') {
      projects.delete(id)
      // Every process does so: what it took until now may have come after another one had purged. Nobody waits for it here.
      purging = purging
        .then(() => store.purgeProject(id))
        .catch((error: unknown) => log.error({ err: error, project: id }, 'a deleted project could not be removed'))
    } else {
      const published = definition > 0 ? await store.definition(id, definition) : undefined
      const project = applyDecisions(configured.get(id), row, published)
      if (project) projects.set(id, project)
    }
    known.set(id, JSON.stringify(row))
  }

  async function look(): Promise<void> {
    try {
      for (const row of await store.managedProjects()) await follow(row)
    } catch (error) {
      log.error({ err: error }, 'what was decided about projects could not be read')
    } finally {
      last = performance.now()
      underWay = undefined
    }
  }

  const refresh: ProjectRegistry['refresh'] = (maxAgeMs) => {
    if (performance.now() - last < maxAgeMs) return Promise.resolve()
    underWay ??= look()
    return underWay
  }

  return {
    projects,
    refresh,
    keepFresh(maxAgeMs) {
      const isFirst = last === Number.NEGATIVE_INFINITY
      const refreshed = refresh(maxAgeMs)
      return isFirst ? refreshed : undefined
    },
    purged: () => purging,
  }
}
