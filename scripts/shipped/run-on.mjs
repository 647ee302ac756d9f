import { pageTests } from '../page-tests.mjs'
import { doorTests } from './door-tests.mjs'
import { doors } from './doors.mjs'

/** Those of them that have a page. */
export const pageDoorTests = pageTests.filter((file) => doorTests.includes(file))

/**
 * A project of vitest that runs the unit tests of public doors on built files.
 *
 * @param kind `dist`, what npm users import, or `minified`, the same doors built as the script tag is
 */
export const runOn = (kind) => ({
  plugins: [
    {
      name: `doors-${kind}`,
      enforce: 'pre',
      async resolveId(name, importer) {
        if (!importer) return null
        const path = name.startsWith('.') ? (await this.resolve(name, importer, { skipSelf: true }))?.id : name
        const door = doors.find(({ source, specifier }) => path === source || path === specifier)
        return door?.[kind] ?? null
      },
    },
  ],
  test: {
    name: kind,
    include: doorTests,
    globalSetup: [`scripts/shipped/prepare-${kind}.mjs`],
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 60_000,
  },
})
