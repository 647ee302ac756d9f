import type { Kysely } from 'kysely'
import type { RecordSelector, StoredRecord } from './stored-record.js'
import type { Tables } from './tables.js'

const shortestWord = 4

/**
 * The records of a person or of one id. Held ones and bodies that could not be read have no columns of their own, so they are
 * searched; of a subject of fewer than four characters the latter would tell nothing.
 */
export async function findRecords(db: Kysely<Tables>, selector: RecordSelector): Promise<readonly StoredRecord[]> {
  const { project } = selector
  const stored = await db
    .selectFrom('response')
    .leftJoin('contact', (join) =>
      join.onRef('contact.project', '=', 'response.project').onRef('contact.id', '=', 'response.id'),
    )
    .select(['response.id', 'response.body', 'response.received_at', 'contact.contact_to as to', 'contact.consent'])
    .where('response.project', '=', project)
    .$if('id' in selector, (q) => q.where('response.id', '=', 'id' in selector ? selector.id : ''))
    .$if('subject' in selector, (q) => q.where('subject', '=', 'subject' in selector ? selector.subject : ''))
    .orderBy('response.received_at')
    .execute()
  const held = await db
    .selectFrom('dead_letter')
    .select(['id', 'body', 'received_at'])
    .where('project', '=', project)
    .$if('id' in selector, (q) => q.where('id', '=', 'id' in selector ? selector.id : ''))
    .$if('subject' in selector, (q) => q.where('body', 'like', '%"subject"%'))
    .orderBy('received_at')
    .execute()
  const wanted = 'id' in selector ? selector.id : selector.subject
  const scraps = wanted.length < shortestWord ? [] : await db.selectFrom('scrap').selectAll().execute()
  return [
    ...stored.map(({ id, body, received_at, to, consent }) => ({
      id,
      status: 'stored' as const,
      body,
      receivedAt: received_at,
      ...(to !== null && consent !== null && { contact: { to, consent } }),
    })),
    ...held
      .filter(({ body }) => 'id' in selector || subjectOf(body) === selector.subject)
      .map(({ id, body, received_at }) => ({ id, status: 'held' as const, body, receivedAt: received_at })),
    ...scraps
      .filter(({ body }) => body.includes(JSON.stringify(wanted).slice(1, -1)))
      .map(({ hash, body, received_at }) => ({
        id: hash,
        status: 'unreadable' as const,
        body,
        receivedAt: received_at,
      })),
  ]
}

// A held record may have anything anywhere.
function subjectOf(body: string): unknown {
  try {
    return JSON.parse(body)?.context?.subject
  } catch {
    return undefined
  }
}
