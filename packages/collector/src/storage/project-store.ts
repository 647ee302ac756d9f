import type { Kysely, Transaction } from 'kysely'
import type { Engine } from './engine.js'
import type { ManagedProject, ProjectStore } from './managed-project.js'
import type { Tables } from './tables.js'

/** Projects and their surveys in any SQL database. */
export function projectStore(engine: Engine): ProjectStore {
  const { db } = engine
  return {
    managedProjects: async () =>
      (await db.selectFrom('managed_project').selectAll().orderBy('project').execute()).map(toProject),
    changeProject: (project, change) =>
      db.transaction().execute(async (trx) => {
        await engine.lockProject(trx, project)
        const after = change(await readProject(trx, project))
        await saveProject(trx, after)
        return after
      }),
    publishDefinition: (definition) =>
      db.transaction().execute(async (trx) => {
        const { project, version } = definition
        await engine.lockProject(trx, project)
        const before = await readProject(trx, project)
        if (before.definition !== version - 1) return false
        await trx.insertInto('definition').values(definition).execute()
        await saveProject(trx, { ...before, definition: version })
        return true
      }),
    definition: (project, version) =>
      db
        .selectFrom('definition')
        .selectAll()
        .where('project', '=', project)
        .where('version', '=', version)
        .executeTakeFirst(),
    definitions: ({ project, limit, before = Number.MAX_SAFE_INTEGER }) =>
      db
        .selectFrom('definition')
        .selectAll()
        .where('project', '=', project)
        .where('version', '<', before)
        .orderBy('version', 'desc')
        .limit(limit)
        .execute(),
  }
}

async function readProject(trx: Transaction<Tables>, project: string): Promise<ManagedProject> {
  const row = await trx.selectFrom('managed_project').selectAll().where('project', '=', project).executeTakeFirst()
  return row
    ? toProject(row)
    : { project, name: null, options: null, state: 'active', pausedSurveys: [], definition: 0 }
}

async function saveProject(db: Kysely<Tables>, { pausedSurveys, ...rest }: ManagedProject): Promise<void> {
  const row = { ...rest, paused_surveys: JSON.stringify(pausedSurveys) }
  await db
    .insertInto('managed_project')
    .values({ ...row, changes: 1 })
    .onConflict((conflict) =>
      conflict.column('project').doUpdateSet((eb) => ({ ...row, changes: eb('managed_project.changes', '+', 1) })),
    )
    .execute()
}

function toProject({ paused_surveys, changes: _, state, ...row }: Tables['managed_project']): ManagedProject {
  return { ...row, state: state as ManagedProject['state'], pausedSurveys: JSON.parse(paused_surveys) }
}
