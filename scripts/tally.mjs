import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { bin, root, say } from './setup.mjs'

/**
 * Runs checks and tests one after another, and counts what passed and what failed.
 *
 * @param variables for their environment, such as where the engines are
 */
export function openTally(variables = {}) {
  const reports = mkdtempSync(join(tmpdir(), 'easekit-test-'))
  const failures = []
  let passed = 0

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
      else failures.push(title)
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
      let result = { numPassedTests: 0, testResults: [] }
      try {
        result = JSON.parse(readFileSync(report, 'utf8'))
      } catch {
        // It did not come so far as to write one.
      }
      passed += result.numPassedTests
      const failed = failedTests(result)
      // A file that cannot be loaded, or an error outside any test, fails without a failed test.
      if (!fine && failed.length === 0) failed.push(`${projects.join(', ')}: an error outside any test, see above`)
      failures.push(...failed)
    },

    /** Names what failed, prints the sum as the last line, and ends the process with it. */
    close() {
      rmSync(reports, { recursive: true })
      for (const failure of failures) say(`failed: ${failure}`)
      console.log(`${passed} passed, ${failures.length} failed`)
      process.exit(failures.length === 0 ? 0 : 1)
    },
  }
}

/** Each failed test of a report, and each file that failed as a whole, with the first line of its error. */
function failedTests({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name)
    const tests = assertionResults.filter((test) => test.status === 'failed')
    if (status === 'failed' && tests.length === 0) return [`${file}: ${firstLine(message)}`]
    return tests.map((test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages[0])}`)
  })
}

const firstLine = (text = '') => text.split('\n', 1)[0]
