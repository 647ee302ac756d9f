// Checks that imports point upstream only: between the packages, and between the stages inside the widget.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** What each package may import. Node's own modules are open to the collector only. */
const packages = {
  scales: [],
  transport: [],
  widget: ['@easekit/scales', '@easekit/transport', 'preact', 'zustand'],
  collector: [
    '@easekit/scales',
    '@easekit/widget',
    '@hono/node-server',
    'better-sqlite3',
    'hono',
    'kysely',
    'pino',
    'preact',
    'prom-client',
    'standardwebhooks',
    'uplot',
    'valibot',
    'node:',
  ],
}

/** The stages of the widget in the order of the flow; a stage knows itself and what stands before it. */
const stages = ['trigger', 'eligibility', 'store', 'view', 'response']

const imports = /^(?:import|export)\s(?:[^'"]*\sfrom\s)?\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/gm

const wrong = []
for (const [name, allowed] of Object.entries(packages)) {
  const source = `packages/${name}/src`
  for (const file of readdirSync(source, { recursive: true })) {
    if (!/\.tsx?$/.test(file) || /\.test\./.test(file) || file.includes('testing/')) continue
    const path = join(source, file)
    for (const [, direct, dynamic] of readFileSync(path, 'utf8').matchAll(imports)) {
      const target = direct ?? dynamic
      if (target.startsWith('.')) checkStage(path, source, target)
      else if (!allowed.some((one) => target === one || target.startsWith(one.endsWith(':') ? one : `${one}/`))) {
        wrong.push(`${path} imports ${target}, which ${name} may not know`)
      }
    }
  }
}

function checkStage(path, source, target) {
  const to = relative(source, resolve(dirname(path), target))
  if (to.startsWith('..')) wrong.push(`${path} imports ${target}, which lies outside its package`)
  if (source !== 'packages/widget/src') return
  const from = stages.indexOf(relative(source, path).split('/')[0])
  const at = stages.indexOf(to.split('/')[0])
  if (from < 0) return
  if (at < 0)
    wrong.push(`${path} imports ${target}: a stage may not know the composition root or what stands beside it`)
  else if (at > from) wrong.push(`${path} imports ${target}: ${stages[from]} stands before ${stages[at]} in the flow`)
}

for (const line of wrong) console.error(line)
console.log(
  wrong.length === 0 ? 'layers: imports point upstream only' : `layers: ${wrong.length} imports point the wrong way`,
)
process.exit(wrong.length === 0 ? 0 : 1)
