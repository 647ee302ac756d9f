import type { Kysely } from 'kysely'
import type { Tables } from './tables.js'

/** Whether somebody has answered already. `id` is the response that may still be finished. */
export interface AnsweredQuery {
  readonly project: string
  readonly survey: string
  readonly subject: string
  readonly id: string
}

/** What a store keeps for those who are asked by a link or on a page of the collector. */
export interface AskingStore {
  /** What a project signs with; `fresh` where it has nothing yet, and then for ever. */
  signingKey(project: string, fresh: string): Promise<string>
  /** Whether a subject has finished the response, or has answered the survey in another one. */
  hasAnswered(query: AnsweredQuery): Promise<boolean>
}

/** The same in any SQL database. */
export function askingStore(db: Kysely<Tables>): AskingStore {
  const find = (project: string) =>
    db.selectFrom('signing_key').select('secret').where('project', '=', project).executeTakeFirst()
  return {
    signingKey: async (project, fresh) => {
      const known = await find(project)
      if (known) return known.secret
      await db
        .insertInto('signing_key')
        .values({ project, secret: fresh })
        .onConflict((conflict) => conflict.column('project').doNothing())
        .execute()
      // Another process may have been first.
      return (await find(project))?.secret ?? fresh
    },
    hasAnswered: async ({ project, survey, subject, id }) => {
      const found = await db
        .selectFrom('response')
        .select('id')
        .where('project', '=', project)
        .where('subject', '=', subject)
        .where('survey', '=', survey)
        .where('state', '!=', 'test')
        .where((eb) =>
          eb.or([
            eb.and([eb('id', '=', id), eb('done', '=', 1)]),
            eb.and([eb('id', '!=', id), eb('state', 'in', ['answered', 'completed'])]),
          ]),
        )
        .limit(1)
        .executeTakeFirst()
      return found !== undefined
    },
  }
}
