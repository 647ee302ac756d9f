#!/usr/bin/env node
import { run } from './command-line/run.js'

process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // Whoever reads may have seen enough, as `head` has; what was begun is done to its end all the same.
  if (code === 'EPIPE') return
  process.stderr.write(`easekit-collector: the output could not be written: ${message}\n`)
  process.exit(1)
})

process.exitCode = await run({
  args: process.argv.slice(2),
  env: process.env,
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  onStop: (stop) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
  },
})
