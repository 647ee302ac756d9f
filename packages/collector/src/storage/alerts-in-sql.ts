import { sql } from 'kysely'
import type { AlertStore } from './alert-store.js'
import type { Engine } from './engine.js'
import { announce, judge, readDay, readOpen, toAlert } from './judge-alerts.js'

/** Alerts in any SQL database. What judges a project waits for whoever does so already, so that each thing happens once. */
export function alertsInSql({ db, lockProject, locksRows }: Engine): AlertStore {
  return {
    judgeAlerts: (judgement) =>
      db.transaction().execute(async (trx) => {
        await lockProject(trx, judgement.project)
        return judge(trx, judgement)
      }),
    announce: (announcement) =>
      db.transaction().execute(async (trx) => {
        await lockProject(trx, announcement.project)
        return announce(trx, announcement)
      }),
    alertDay: (project, name) => readDay(db, project, name),
    openAlerts: async (project) => (await readOpen(db, project)).map(toAlert),
    alerts: async ({ project, limit, isPublished = false, before }) => {
      const rows = await db
        .selectFrom('alert')
        .selectAll()
        .where('project', '=', project)
        .$if(isPublished, (q) => q.where('sight', '=', 'results'))
        .$if(before !== undefined, (q) => {
          const { at, id } = before ?? { at: 0, id: '' }
          return q.where((eb) =>
            eb.or([eb('opened_at', '<', at), eb.and([eb('opened_at', '=', at), eb('id', '<', id)])]),
          )
        })
        .orderBy('opened_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(toAlert)
    },
    claimAlertMessages: ({ project, now, leaseMs, limit }) =>
      db.transaction().execute(async (trx) => {
        const rows = await trx
          .selectFrom('alert_message')
          .select(['project', 'id', 'channel', 'body', 'created_at as createdAt', 'attempts'])
          .where('project', '=', project)
          .where('due_at', '<=', now)
          .orderBy('due_at')
          .orderBy('created_at')
          .limit(limit)
          // What another process is taking at this moment is left to it.
          .$if(locksRows, (q) => q.forUpdate().skipLocked())
          .execute()
        for (const { id } of rows)
          await trx
            .updateTable('alert_message')
            .set({ due_at: now + leaseMs })
            .where('project', '=', project)
            .where('id', '=', id)
            .execute()
        return rows
      }),
    settleAlertMessage: async ({ project, id }, end) => {
      if (end.type !== 'retry') {
        await db.deleteFrom('alert_message').where('project', '=', project).where('id', '=', id).execute()
        return
      }
      await db
        .updateTable('alert_message')
        .set({ attempts: sql`attempts + 1`, due_at: end.dueAt, error: end.error })
        .where('project', '=', project)
        .where('id', '=', id)
        .execute()
    },
  }
}
