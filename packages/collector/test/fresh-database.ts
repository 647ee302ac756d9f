import { randomUUID } from 'node:crypto'
import { inject, onTestFinished } from 'vitest'

/** An empty database on the server of this run, dropped after the test. */
export async function freshDatabase(): Promise<string> {
  const server = inject('postgres')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(`create database ${name}`)
  onTestFinished(() => onServer(`drop database ${name} with (force)`))
  return `${server}/${name}`
}

async function onServer(statement: string): Promise<void> {
  // Not loaded where tests run on SQLite.
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: `${inject('postgres')}/postgres` })
  await client.connect()
  await client.query(statement)
  await client.end()
}
