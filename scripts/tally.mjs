import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bin, root, say } from './setup.mjs'

/**
 * Runs checks and tests one after another, and counts what passed and what failed.
 *
 * @param variables for their environment, such as where the engines are
 */
export function openTally(variables = {}) {
  const reports = mkdtempSync(join(tmpdir(), 'easekit-test-'))
  let passed = 0
  let failed = 0

  const run = (command, args, more = {}) =>
    spawnSync(command === 'node' ? process.execPath : bin(command), args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...variables, ...more },
    }).status === 0

  return {
    /** Counts one command as one check. */
    check(title, command, args) {
      say(title)
      if (run(command, args)) passed++
      else {
        failed++
        say(`failed: ${title}`)
      }
    },

    /** Counts every test of some projects of vitest, which run at the same time. */
    tests(projects, more) {
      say(`tests: ${projects.join(', ')}`)
      const report = join(reports, `${projects.join('-')}.json`)
      const fine = run(
        'vitest',
        [
          'run',
          ...projects.flatMap((project) => ['--project', project]),
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
        more,
      )
      try {
        const result = JSON.parse(readFileSync(report, 'utf8'))
        passed += result.numPassedTests
        failed += result.numFailedTests
        // A file that cannot be loaded, or an error outside any test, fails without a failed test.
        if (!fine && result.numFailedTests === 0) failed++
      } catch {
        failed++
      }
    },

    /** Prints the sum as the last line, and ends the process with it. */
    close() {
      rmSync(reports, { recursive: true })
      console.log(`${passed} passed, ${failed} failed`)
      process.exit(failed === 0 ? 0 : 1)
    },
  }
}
