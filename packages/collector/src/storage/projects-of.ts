import type { Write } from './write.js'

/** The projects that a batch writes to, in alphabetical order; a scrap has none. */
export function projectsOf(batch: readonly Write[]): readonly string[] {
  const projects = batch.flatMap((write) => {
    if (write.type === 'scrap') return []
    return write.type === 'letter' ? write.letter.project : write.row.project
  })
  return [...new Set(projects)].sort()
}
