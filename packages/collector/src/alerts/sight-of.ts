import type { Project } from '../projects/project.js'
import type { AlertSight } from '../storage/alert-store.js'

/** What the alerts of a project are made of. A demo without a floor has no blocks and hides nothing. */
export function sightOf({ alerts, floor }: Pick<Project, 'alerts' | 'floor'>): AlertSight {
  return floor === 1 ? 'records' : (alerts?.reads ?? 'results')
}
