import { Counter, Histogram, Registry } from 'prom-client'

/** The collector's figures about itself. Labels are projects the collector serves and fixed words, so they stay few. */
export interface Metrics {
  /** A request of `POST /v1/responses` ended with this verdict; `project` is empty where it is unknown. */
  readonly countVerdict: (project: string, outcome: string) => void
  /** A record waited this many seconds from being queued until it was on disk, or failed to get there. */
  readonly observeCommit: (seconds: number) => void
  readonly countTry: (project: string, result: string) => void
  readonly registry: Registry
}

/** Registers the figures in a registry of the host's, or in one of their own. */
export function createMetrics(registry: Registry = new Registry()): Metrics {
  const registers = [registry]
  const verdicts = new Counter({
    name: 'easekit_verdicts_total',
    help: 'Records received, by verdict',
    labelNames: ['project', 'outcome'],
    registers,
  })
  const commits = new Histogram({
    name: 'easekit_commit_seconds',
    help: 'Time from a record being queued until it is on disk',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  })
  const tries = new Counter({
    name: 'easekit_webhook_tries_total',
    help: 'Tries to deliver an event, by result',
    labelNames: ['project', 'result'],
    registers,
  })
  return {
    countVerdict: (project, outcome) => verdicts.inc({ project, outcome }),
    observeCommit: (seconds) => commits.observe(seconds),
    countTry: (project, result) => tries.inc({ project, result }),
    registry,
  }
}
