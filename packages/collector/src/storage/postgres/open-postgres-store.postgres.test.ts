import { Kysely, sql } from 'kysely'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { freshDatabase } from '../../../test/fresh-database.js'
import { describeStore, plainPublishing, plainResponse, type StoreBench } from '../../../test/store-contract.js'
import type { Store } from '../store.js'
import type { Tables } from '../tables.js'
import { openPool } from './open-pool.js'
import { openPostgresStore } from './open-postgres-store.js'
import { postgresDialect } from './postgres-dialect.js'

/** Everything that a store has asked of a database in this file. */
const statements = new Set<string>()

async function connect(url: string): Promise<Kysely<Tables>> {
  const db = new Kysely<Tables>({ dialect: postgresDialect(await openPool(url)) })
  onTestFinished(() => db.destroy())
  return db
}

async function openStore(url: string): Promise<Store> {
  const store = await openPostgresStore(url, ({ query }) => {
    statements.add(query.sql)
  })
  onTestFinished(() => store.close())
  return store
}

async function open(): Promise<StoreBench> {
  const url = await freshDatabase()
  const store = await openStore(url)
  const db = await connect(url)
  return {
    store,
    db,
    openAgain: () => openStore(url),
    refuse: async (table, condition) => {
      await sql
        .raw(
          `create function refuse() returns trigger language plpgsql as
             $$ begin if ${condition} then raise exception 'no'; end if; return new; end $$;
           create trigger refuse before insert on ${table} for each row execute function refuse()`,
        )
        .execute(db)
    },
  }
}

describeStore('a store on PostgreSQL', open, { runs: 12 })

/** Tables of a single machine, see docs/scaling.md. */
const local = ['scrap', 'token', 'link', 'managed_project', 'kysely_migration', 'kysely_migration_lock']

describe('the layout', () => {
  it('has the project first in every key and index, so that a cluster can distribute it', async () => {
    const { db } = await open()
    const indexes = await sql<{ table: string; index: string; first: string; unique: boolean }>`
      select t.relname as table, i.relname as index, a.attname as first, x.indisunique as unique
      from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
      join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
      where t.relnamespace = 'public'::regnamespace`.execute(db)
    const tables = await sql<{ table: string }>`
      select relname as table from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`.execute(
      db,
    )
    const distributed = tables.rows.map(({ table }) => table).filter((table) => !local.includes(table))
    expect(distributed).toContain('response')
    const firsts = indexes.rows.filter(({ table }) => distributed.includes(table))
    expect(firsts.filter(({ first }) => first !== 'project')).toEqual([])
    const withKey = new Set(firsts.filter(({ unique }) => unique).map(({ table }) => table))
    expect(distributed.filter((table) => !withKey.has(table))).toEqual([])
  })
})

describe('openPostgresStore', () => {
  it('brings an empty database to the newest layout, for any number of processes that start at once', async () => {
    const url = await freshDatabase()
    const stores = await Promise.all([1, 2, 3, 4, 5].map(() => openStore(url)))
    for (const [at, store] of stores.entries())
      expect(await store.write([plainResponse({ id: `${at}` })], plainPublishing)).toMatchObject([{ detail: 'stored' }])
  })

  it('outlives its connections: what was under way is refused, and what comes next is taken', async () => {
    const url = await freshDatabase()
    const store = await openStore(url)
    const db = await connect(url)
    const locked = db.transaction().execute(async (trx) => {
      await trx
        .insertInto('project_state')
        .values({ project: 'shop', changes: 0, token: 't', closed_day: null })
        .execute()
      const writing = store.write([plainResponse()], plainPublishing)
      const refused = expect(writing).rejects.toThrow('the database cannot be written: the connection to it is lost')
      // Only when it waits for the lock is it sure to be under way.
      await expect.poll(() => killOthers(trx, `wait_event_type = 'Lock'`)).toBeGreaterThan(0)
      await refused
    })
    await locked
    await killOthers(db, 'true')
    expect(await store.write([plainResponse()], plainPublishing)).toMatchObject([{ detail: 'stored' }])
  })

  it('waits for its disk, whatever the database is set to', async () => {
    const url = await freshDatabase()
    const admin = await connect(url)
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(admin)
    await sql.raw(`alter database ${rows[0]?.name} set synchronous_commit = off`).execute(admin)
    const db = await connect(url)
    const settings = await sql<{ sync: string }>`select current_setting('synchronous_commit') as sync`.execute(db)
    expect(settings.rows).toEqual([{ sync: 'on' }])
  })

  it.each([
    ['nonsense', '`database` must be a URL such as postgres://user:password@host/name, got something else'],
    ['mysql://a:secret@b/c', '`database` must be a URL such as postgres://user:password@host/name, got one of "mysql"'],
    [
      'postgres://a:secret@localhost:1/c',
      '`database` must be a PostgreSQL that can be written, got "localhost:1/c": it cannot be reached',
    ],
  ])('refuses %s in one line without secrets', async (url, message) => {
    await expect(openPostgresStore(url)).rejects.toThrow(expect.objectContaining({ message }))
  })

  it('says that the database is not there, or that it refuses the user', async () => {
    const server = inject('postgres')
    await expect(openPostgresStore(`${server}/nowhere`)).rejects.toThrow(/: there is no database of this name$/)
    const other = server.replace(/:\/\/.*@/, '://nobody:wrong@')
    await expect(openPostgresStore(`${other}/postgres`)).rejects.toThrow(/: it refuses this user or password$/)
  })
})

async function killOthers(db: Kysely<Tables>, condition: string): Promise<number> {
  const killed = await sql
    .raw(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid != pg_backend_pid() and application_name = 'easekit-collector' and ${condition}`,
    )
    .execute(db)
  return killed.rows.length
}

// Last, of all that the tests above have asked for.
it('asks for nothing without naming the project, migrations apart', () => {
  const isOwn = (statement: string): boolean => !/kysely_|pg_|current_|^\s*(?:create|alter|drop)\b/.test(statement)
  const isOfProject = (statement: string): boolean =>
    /\b(?:from|into|update) "?(?!scrap\b|managed_project\b|json_|x\b)[a-z_]+"?/.test(statement)
  const asked = [...statements].filter((statement) => isOwn(statement) && isOfProject(statement))
  expect(asked.length).toBeGreaterThan(30)
  const names = /"?project"? (?:= \$|in \(\$)|\(project, |\("project", /
  // Those of migrations, that every start repeats on an empty database, and the list of projects that a recount goes through.
  const others = [
    /^select (?:\*|"project", "id", "body", "survey"[^;]*) from "(?:series|response)"/,
    /^select "project", max\("at"\) as "at" from "audit"/,
    /^update "response" set "comment_at" = \$1 where "state" = \$2$/,
    /^delete from "event" where "due_at" is null$/,
    /^update dead_letter set weight = /,
    /^update published_answer set counted = '\{"answered:0"/,
    /^select "project" from "project_state" order by "project"$/,
  ]
  const isOther = (statement: string): boolean => others.some((one) => one.test(statement))
  expect(asked.filter((statement) => !names.test(statement) && !isOther(statement))).toEqual([])
})
