import { type Kysely, type Migration, Migrator } from 'kysely'
import { firstTables } from './migrations/0001-first-tables.js'
import { publishedBlocks } from './migrations/0002-published-blocks.js'
import { itemsOfDimensions } from './migrations/0003-items-of-dimensions.js'
import { contacts } from './migrations/0004-contacts.js'
import { partialIndexes } from './migrations/0005-partial-indexes.js'
import { reasons } from './migrations/0010-reasons.js'
import { tokensAndAudit } from './migrations/0011-tokens-and-audit.js'
import { segments } from './migrations/0012-segments.js'
import { alerts } from './migrations/0013-alerts.js'
import { links } from './migrations/0014-links.js'
import { outcomes } from './migrations/0014-outcomes.js'
import { definitions } from './migrations/0015-definitions.js'
import { managedProjects } from './migrations/0016-managed-projects.js'
import { changesInOrder } from './migrations/0017-changes-in-order.js'
import { signingKeys } from './migrations/0018-signing-keys.js'
import { invitations } from './migrations/0019-invitations.js'
import { commentStates } from './migrations/0020-comment-states.js'
import { kindsAndHeldRoom } from './migrations/0021-kinds-and-held-room.js'
import { openAnswers } from './migrations/0022-open-answers.js'
import { openAnswersPublished } from './migrations/0023-open-answers-published.js'
import type { Tables } from './tables.js'

/** Every change of the layout, by its name, in their order. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-published-blocks': publishedBlocks,
  '0003-items-of-dimensions': itemsOfDimensions,
  '0004-contacts': contacts,
  '0005-partial-indexes': partialIndexes,
  '0010-reasons': reasons,
  '0011-tokens-and-audit': tokensAndAudit,
  '0012-segments': segments,
  '0013-alerts': alerts,
  '0014-links': links,
  '0014-outcomes': outcomes,
  '0015-definitions': definitions,
  '0016-managed-projects': managedProjects,
  '0017-changes-in-order': changesInOrder,
  '0018-signing-keys': signingKeys,
  '0019-invitations': invitations,
  '0020-comment-states': commentStates,
  '0021-kinds-and-held-room': kindsAndHeldRoom,
  '0022-open-answers': openAnswers,
  '0023-open-answers-published': openAnswersPublished,
}

/**
 * Brings a database to the newest layout, in one transaction and under a lock, so that any number of processes may start at
 * once. Migrations are part of the program, so there is no folder to ship; a released one is never edited. Rejects when one
 * fails, or when a newer release has written the database.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const provider = { getMigrations: async () => migrations }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error
}
