import {
  CompiledQuery,
  type DataTypeNode,
  type Dialect,
  PostgresDialect,
  type PostgresPool,
  PostgresQueryCompiler,
} from 'kysely'

// What every connection is told. One that does not wait for the disk would lose what was acknowledged, and one whose
// machine has died in the middle of a transaction would keep its locks.
const sessionSettings = CompiledQuery.raw(`
  select set_config('lock_timeout', '5s', false), set_config('idle_in_transaction_session_timeout', '30s', false),
    case when current_setting('synchronous_commit') = 'off' then set_config('synchronous_commit', 'on', false) end`)

/** Kysely's dialect of PostgreSQL, with text as SQLite has it: in the order of its bytes, on every machine. */
export function postgresDialect(pool: PostgresPool): Dialect {
  const dialect = new PostgresDialect({
    pool,
    onCreateConnection: async (connection) => {
      await connection.executeQuery(sessionSettings)
    },
  })
  return {
    createDriver: () => dialect.createDriver(),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => new QueryCompiler(),
  }
}

class QueryCompiler extends PostgresQueryCompiler {
  protected override visitDataType(node: DataTypeNode): void {
    super.visitDataType(node)
    if (node.dataType === 'text') this.append(' collate "C"')
  }

  // It has no text with a NUL in it, so that nothing that is stored is missed.
  protected override appendValue(value: unknown): void {
    super.appendValue(typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value)
  }
}
