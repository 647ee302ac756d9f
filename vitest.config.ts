import { existsSync, statfsSync } from 'node:fs'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { pageTests } from './scripts/page-tests.mjs'
import { pageDoorTests, runOn } from './scripts/shipped/run-on.mjs'

// Tests read the sources of the other packages, so that no build is needed for the quick loop. Both lists must
// repeat Vite's defaults, or packages without our condition stop resolving.
const conditions = ['easekit:source', 'module', 'browser', 'development|production', 'import', 'default']
const serverConditions = ['easekit:source', 'node', 'import', 'module', 'development|production', 'default']

const shared = {
  resolve: { conditions },
  ssr: { resolve: { conditions: serverConditions, externalConditions: serverConditions } },
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
} as const

const onPostgres = {
  ...shared,
  // Node's own `require` would heed `import` too, and hand `pg` its pool as a module.
  ssr: { resolve: { conditions: serverConditions.filter((condition) => condition !== 'import') } },
  test: {
    globalSetup: ['packages/collector/test/postgres-server.ts'],
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 300_000,
    hookTimeout: 180_000,
  },
}

/**
 * The folder for temporary files that lies in memory, where there is one with room: on a disk each commit of each database waits.
 * Containers often have 64 MB there, which is too little.
 */
function inMemory(folder = '/dev/shm'): Record<string, string> {
  if (!existsSync(folder)) return {}
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > 2 ** 30 ? { TMPDIR: folder } : {}
}

/** Two projects of one: each test that has a page gets a fresh one, and all others share what they import. */
function byPage(project: TestProjectInlineConfiguration, withPage: string[]): TestProjectInlineConfiguration[] {
  // By itself vitest leaves one processor unused, which of two is half the machine.
  const test = { ...project.test, maxWorkers: 2 }
  return [
    { ...project, test: { ...test, exclude: [...(test.exclude ?? []), ...withPage], isolate: false } },
    { ...project, test: { ...test, name: `${test.name}-page`, include: withPage, globalSetup: [] } },
  ]
}

export default defineConfig({
  test: {
    projects: [
      ...byPage(
        {
          ...shared,
          test: {
            name: 'unit',
            include: ['packages/*/src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
            exclude: ['**/*.long.test.ts', '**/*.postgres.test.ts', '**/*.process.test.ts'],
            env: inMemory(),
            // A second is little for a process on a busy machine.
            expect: { poll: { timeout: 10_000 } },
            testTimeout: 60_000,
          },
        },
        pageTests,
      ),
      // What starts programs, which is most of the time of all that needs no browser: `npm run check` leaves it out.
      {
        ...shared,
        test: {
          name: 'processes',
          env: inMemory(),
          include: ['packages/*/src/**/*.process.test.ts'],
          maxWorkers: 2,
          isolate: false,
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
        },
      },
      // On a real server, which runs only while these do.
      {
        ...onPostgres,
        test: {
          ...onPostgres.test,
          name: 'postgres',
          maxWorkers: 2,
          include: ['packages/*/src/**/*.postgres.test.ts'],
        },
      },
      // What takes longer there, and what the unit tests ask of a collector on SQLite.
      {
        ...onPostgres,
        test: {
          ...onPostgres.test,
          name: 'postgres-long',
          maxWorkers: 3,
          include: [
            'packages/*/src/**/*.postgres.long.test.ts',
            'packages/collector/src/{access,held-records,outcomes,personal-data,projects,remote-config,results}/*-routes.test.ts',
            'packages/collector/src/alerts/start-alerts.test.ts',
            'packages/collector/src/results/published.test.ts',
          ],
        },
      },
      // Without our condition: what npm users get.
      ...byPage(runOn('dist'), pageDoorTests),
      ...byPage(runOn('minified'), pageDoorTests),
      {
        ...shared,
        // Nobody installs React Native here; the test says what stands for it.
        resolve: {
          conditions,
          alias: { 'react-native': `${import.meta.dirname}/examples/react-native/test/react-native-double.tsx` },
        },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'examples',
          // As many as the projects that run at the same time, or vitest runs none of them.
          maxWorkers: 2,
          include: ['examples/*/test/*.test.{ts,tsx}'],
          exclude: ['**/*.long.test.ts'],
          // Shopify's tester imports the extension itself, which Node alone could not read.
          server: { deps: { inline: [/@shopify\/ui-extensions/] } },
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.ts'],
          exclude: ['e2e/transport/**', 'e2e/**/*.long.e2e.ts'],
          // A second is little for a browser on a busy machine.
          expect: { poll: { timeout: 10_000 } },
          maxWorkers: 3,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      // What takes minutes and seldom finds anything: only `npm run test:all` runs it.
      {
        ...shared,
        test: {
          name: 'long',
          include: ['packages/*/src/**/*.long.test.ts', 'e2e/**/*.long.e2e.ts', 'examples/*/test/*.long.test.ts'],
          exclude: ['**/*.postgres.long.test.ts'],
          maxWorkers: 3,
          testTimeout: 900_000,
          hookTimeout: 180_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'faults',
          include: ['e2e/transport/**/*.e2e.ts'],
          maxWorkers: 3,
          // Thirty tabs of Firefox, one after another, take minutes on a busy machine.
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
