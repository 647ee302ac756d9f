import type { Kysely } from 'kysely'
import type { ContactQuery, ContactRow } from './store.js'
import type { Tables } from './tables.js'

/** A page of those who want to be contacted, newest first. */
export async function readContacts(db: Kysely<Tables>, query: ContactQuery): Promise<readonly ContactRow[]> {
  const { project, limit, before } = query
  return db
    .selectFrom('contact')
    .innerJoin('response', (join) =>
      join.onRef('response.project', '=', 'contact.project').onRef('response.id', '=', 'contact.id'),
    )
    .select(['contact.id', 'contact.contact_to as to', 'contact.consent', 'contact.at'])
    .select(['response.survey', 'response.effort'])
    .where('contact.project', '=', project)
    .where('response.state', '!=', 'test')
    .$if(before !== undefined, (q) => {
      const { at, id } = before ?? { at: 0, id: '' }
      return q.where((eb) =>
        eb.or([eb('contact.at', '<', at), eb.and([eb('contact.at', '=', at), eb('contact.id', '<', id)])]),
      )
    })
    .orderBy('contact.at', 'desc')
    .orderBy('contact.id', 'desc')
    .limit(limit)
    .execute()
}
