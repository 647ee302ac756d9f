import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from './support/demo.js'

// Jest is heavy, and reads packages in a way of its own; so it is installed in a project beside, with what npm users get.

const folder = temporaryFolder()
const packages = ['scales', 'transport', 'widget']
const files = ['babel.config.js', 'jest.config.js', 'shop.test.js']
const readme = readFileSync('packages/widget/README.md', 'utf8')

/** A file as the README gives it, with its name in the first line. */
function fromReadme(name: string): string {
  const code = [...readme.matchAll(/```js\n\/\/ (\S+)\n([\s\S]*?)```/g)].find(([, found]) => found === name)?.[2]
  if (!code) throw new Error(`the README has no ${name}`)
  return code
}

function run(command: string, args: string[], cwd = folder.path) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

function runOrFail(command: string, args: string[], cwd?: string): void {
  const { status, output } = run(command, args, cwd)
  if (status !== 0) throw new Error(output)
}

beforeAll(() => {
  const tarballs = join(folder.path, 'tarballs')
  mkdirSync(tarballs)
  for (const name of packages) {
    runOrFail('npm', ['pack', '--silent', '--pack-destination', tarballs], `packages/${name}`)
  }
  writeFileSync(join(folder.path, 'package.json'), '{ "name": "shop", "private": true }')
  const ours = readdirSync(tarballs).map((file) => `./tarballs/${file}`)
  const theirs = ['jest@30.5.2', 'jest-environment-jsdom@30.5.2', '@babel/preset-env@7.29.14']
  const options = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund']
  runOrFail('npm', ['install', ...options, ...ours, ...theirs])
  for (const name of files) writeFileSync(join(folder.path, name), fromReadme(name))
}, 600_000)

afterAll(() => folder.remove())

describe('Jest, as the README says', () => {
  it('loads the packages from npm and sees the popup', () => {
    const { status, output } = run('npx', ['jest', '--testTimeout=60000'])
    expect(output).toContain('✓ asks after an order')
    expect(status).toBe(0)
  })
})
