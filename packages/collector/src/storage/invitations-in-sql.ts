import { sql } from 'kysely'
import type { Engine } from './engine.js'
import type { InvitationRow, InvitationStore } from './invitation-store.js'
import type { InvitationTable } from './tables.js'

/** Invitations in any SQL database. */
export function invitationsInSql({ db, locksRows }: Pick<Engine, 'db' | 'locksRows'>): InvitationStore {
  return {
    addInvitation: async ({ sentBy, sentTo, createdAt, dueAt, ...row }) => {
      const times = { created_at: createdAt, due_at: dueAt, next_at: dueAt }
      const { numInsertedOrUpdatedRows = 0n } = await db
        .insertInto('invitation')
        .values({ ...row, ...times, sent_by: sentBy, sent_to: sentTo })
        .onConflict((conflict) => conflict.columns(['project', 'id']).doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows > 0n
    },
    invitations: async ({ project, limit, subject, before }) => {
      const rows = await db
        .selectFrom('invitation')
        .selectAll()
        .where('project', '=', project)
        .$if(subject !== undefined, (q) => q.where('subject', '=', subject ?? ''))
        .$if(before !== undefined, (q) => {
          const { at, id } = before ?? { at: 0, id: '' }
          return q.where((eb) =>
            eb.or([eb('created_at', '<', at), eb.and([eb('created_at', '=', at), eb('id', '<', id)])]),
          )
        })
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(toRow)
    },
    claimInvitations: ({ project, now, leaseMs, limit }) =>
      db.transaction().execute(async (trx) => {
        const rows = await trx
          .selectFrom('invitation')
          .selectAll()
          .where('project', '=', project)
          .where('next_at', '<=', now)
          .orderBy('next_at')
          .orderBy('id')
          .limit(limit)
          // What another process is taking at this moment is left to it.
          .$if(locksRows, (q) => q.forUpdate().skipLocked())
          .execute()
        for (const { id } of rows)
          await trx
            .updateTable('invitation')
            .set({ next_at: now + leaseMs })
            .where('project', '=', project)
            .where('id', '=', id)
            .execute()
        return rows.map(toRow)
      }),
    settleInvitation: async ({ project, id }, end) => {
      const { numUpdatedRows } = await db
        .updateTable('invitation')
        .set(
          end.type === 'over'
            ? { state: end.state, next_at: null, sent_to: null, error: end.error ?? null }
            : end.type === 'retry'
              ? { next_at: end.nextAt, attempts: sql`attempts + 1`, error: end.error }
              : { next_at: end.nextAt },
        )
        .where('project', '=', project)
        .where('id', '=', id)
        .where('state', '=', 'waiting')
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
    unsubscribe: async (project, hash, at) => {
      await db
        .insertInto('unsubscribed')
        .values({ project, address_hash: hash, at })
        .onConflict((conflict) => conflict.columns(['project', 'address_hash']).doNothing())
        .execute()
    },
    isUnsubscribed: async (project, hash) => {
      const found = await db
        .selectFrom('unsubscribed')
        .select('at')
        .where('project', '=', project)
        .where('address_hash', '=', hash)
        .executeTakeFirst()
      return found !== undefined
    },
  }
}

function toRow({
  sent_by,
  sent_to,
  created_at,
  due_at,
  next_at: _,
  state,
  ...row
}: Omit<InvitationTable, 'attempts'> & { readonly attempts: number }): InvitationRow {
  return {
    ...row,
    // Written by this program.
    state: state as InvitationRow['state'],
    sentBy: sent_by as InvitationRow['sentBy'],
    sentTo: sent_to,
    createdAt: created_at,
    dueAt: due_at,
  }
}
