import { startPostgres } from '../../../scripts/start-postgres.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of the server of this run, without a database. */
    readonly postgres: string
  }
}

let stop = async (): Promise<void> => {}

/** One PostgreSQL for a whole run, which vitest starts only for tests that want one. */
export async function setup(project: { readonly provide: (name: 'postgres', url: string) => void }): Promise<void> {
  // No machine is switched off in a test, and flushing takes most of the time.
  const server = await startPostgres({ isDurable: false })
  stop = server.stop
  project.provide('postgres', server.url)
}

export async function teardown(): Promise<void> {
  await stop()
}
