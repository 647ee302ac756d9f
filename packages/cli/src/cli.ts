#!/usr/bin/env node
import { pipeline } from 'node:stream/promises'
import { run } from './command-line/run.js'
import { exitCodes } from './command-line/terminal.js'

process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // Whoever reads may have seen enough, as `head` has; what was begun is done to its end all the same.
  if (code === 'EPIPE') return
  process.stderr.write(`easekit: the output could not be written: ${message}\n`)
  process.exit(exitCodes.misuse)
})

// Nobody is left to be told; the code of the exit still says it.
process.stderr.on('error', () => {})

process.exitCode = await run({
  args: process.argv.slice(2),
  env: process.env,
  print: (text) => process.stdout.write(text),
  pass: (bytes) => pipeline(bytes, process.stdout, { end: false }),
  complain: (text) => process.stderr.write(text),
  untilStopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
      process.stdin.once('end', resolve)
    }),
  now: Date.now,
})
