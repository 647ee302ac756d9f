import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSettings } from '../packages/collector/src/command-line/read-settings.js'
import { resolveProjects } from '../packages/collector/src/projects/resolve-projects.js'
import { readPageOptions, render, target } from './configuration.mjs'
import { readMembers } from './docs/read-members.mjs'

const collector = join(import.meta.dirname, '../packages/collector/src')
const examplesOf = (file, type) =>
  readMembers(join(collector, file))
    .get(type)
    .filter(({ example }) => example)
    .map(({ name, example }) => [name, JSON.parse(example)])

it('keeps docs/configuration.md in step with the code', async () => {
  expect(readFileSync(target, 'utf8')).toBe(await render())
})

it('gives every option that a page can declare an example, which its check accepts', async () => {
  const rows = (await readPageOptions()).flatMap(({ path, rows }) => rows.map((row) => ({ ...row, path })))
  expect(rows.length).toBeGreaterThan(60)
  for (const { path, name, example, test, says } of rows.filter(({ name }) => name !== 'sender')) {
    expect(says, `what ${path}${name} says`).toBeTruthy()
    expect(example, `the example of ${path}${name}`).toBeTruthy()
    expect(test(JSON.parse(example)), `${path}${name} as ${example}`).toBe(true)
  }
})

it('has only examples of projects that a collector starts with', () => {
  const examples = examplesOf('projects/project-options.ts', 'ProjectOptions')
  expect(examples.length).toBeGreaterThan(8)
  for (const [name, value] of examples) expect(resolveProjects({ shop: { [name]: value } }).size, name).toBe(1)
  const alerts = examplesOf('projects/alert-options.ts', 'AlertOptions')
  expect(resolveProjects({ shop: { alerts: Object.fromEntries(alerts) } }).size).toBe(1)
})

it('has only examples of the configuration file that are read', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'easekit-configuration-')), 'easekit.json')
  const examples = [
    ...examplesOf('server/serve-options.ts', 'ServeOptions'),
    ...examplesOf('collector/collector-options.ts', 'CollectorOptions'),
    ...examplesOf('command-line/read-config-file.ts', 'Settings'),
  ]
  expect(examples.length).toBeGreaterThan(10)
  writeFileSync(file, JSON.stringify(Object.fromEntries(examples)))
  expect(readSettings(['--config', file], {})).toMatchObject({ type: 'serve', settings: { port: 8080 } })
})
