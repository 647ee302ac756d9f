import type { Project } from './project.js'

/** Whether a survey asks nobody, since it or its whole project is paused. */
export function isPausedIn(project: Pick<Project, 'isPaused' | 'paused'> | undefined, survey: string): boolean {
  return project !== undefined && (project.isPaused || project.paused.has(survey))
}
