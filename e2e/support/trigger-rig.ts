import { build } from 'esbuild'

type Triggers = typeof import('../../packages/widget/src/triggers.js')

/** What the bundle leaves on the page: the triggers, and a place where they may run. */
export interface Rig {
  /** What was emitted, as `name,source,subject`, and what was logged, as `source: text`. */
  readonly heard: string[]
  /** Aborting it tears all of them down. */
  readonly leaving: AbortController
  readonly start: (trigger: ReturnType<Triggers['click']>) => void
  readonly all: Triggers
}

/** All triggers as one classic script, which puts a `rig` on the window. */
export async function bundleTriggers(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import * as all from './triggers.js'
        const heard = [], leaving = new AbortController()
        const start = (trigger) => trigger((name, detail) => heard.push([name, detail.source, detail.subject ?? ''].join()), {
          window, signal: leaving.signal, now: Date.now, log: (...line) => heard.push(line.join(': ')),
        })
        window.rig = { all, heard, leaving, start }`,
      resolveDir: 'packages/widget/src',
    },
    bundle: true,
    format: 'iife',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
