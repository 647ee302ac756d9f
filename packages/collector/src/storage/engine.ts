import type { Kysely, Transaction } from 'kysely'
import type { BatchTables } from './batch-tables.js'
import type { Tables } from './tables.js'
import type { Write } from './write.js'

/** What SQLite and PostgreSQL do differently. Schema, migrations, rules and reading are the same for both. */
export interface Engine {
  readonly db: Kysely<Tables>
  /** Whether a transaction can lock single rows, and pass over those that another one has locked. */
  readonly locksRows: boolean
  /** Keeps other transactions that write the project waiting until this one ends. */
  readonly lockProject: (trx: Transaction<Tables>, project: string) => Promise<void>
  /**
   * Hands the tables to `work` in a transaction of its own that has locked the projects of a batch. What `work` wants to read must
   * be foreseen from `ahead`.
   */
  readonly runBatch: <T>(ahead: Ahead, work: (tables: BatchTables) => T, end: 'commit' | 'rollback') => Promise<T>
  /** Hands the tables inside a transaction to `work` that reads nothing from them. */
  readonly withTables: (trx: Transaction<Tables>, work: (tables: BatchTables) => void) => Promise<void>
  /** The size of the database. */
  readonly readBytes: () => Promise<number>
  /** Resolves when a write has been committed, which changes nothing. */
  readonly check: () => Promise<void>
  /** Lets go of the copies that the database keeps of what was erased, where it can be told to. */
  readonly forgetErased: () => Promise<void>
}

/** What is going to be written, and the versions and series that are known to be there. */
export interface Ahead {
  readonly batch: readonly Write[]
  readonly known: ReadonlySet<string>
}
