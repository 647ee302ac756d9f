import type { Engine } from './engine.js'
import type { Tables } from './tables.js'

const page = 500
// The log says who has deleted it, and nothing of any answer; what was decided about it says that it is deleted.
const kept = ['audit', 'managed_project']

/**
 * Removes the rows of a project from every table that has any, also from those of later releases: the database tells which have
 * a project. Single records go a page to a transaction, so that answers of other projects get in between.
 */
export async function purgeProject(
  { db, forgetErased }: Pick<Engine, 'db' | 'forgetErased'>,
  project: string,
): Promise<void> {
  const tables = (await db.introspection.getTables()).filter(
    ({ name, isView, columns }) =>
      !isView && !kept.includes(name) && columns.some((column) => column.name === 'project'),
  )
  for (const { name, columns } of tables) {
    // Of the layout only what the two columns promise is used.
    const table = name as 'response'
    if (columns.some((column) => column.name === 'id')) while ((await removePage(table)) > 0);
    await db.deleteFrom(table).where('project', '=', project).execute()
  }
  await forgetErased()

  async function removePage(table: keyof Tables & 'response'): Promise<number> {
    const ids = await db.selectFrom(table).select('id').where('project', '=', project).limit(page).execute()
    if (ids.length === 0) return 0
    const chosen = ids.map(({ id }) => id)
    await db.deleteFrom(table).where('project', '=', project).where('id', 'in', chosen).execute()
    return ids.length
  }
}
