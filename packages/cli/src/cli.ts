#!/usr/bin/env node
import { run } from './command-line/run.js'

process.exitCode = await run({
  args: process.argv.slice(2),
  env: process.env,
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  untilStopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
      process.stdin.once('end', resolve)
    }),
  now: Date.now,
})
