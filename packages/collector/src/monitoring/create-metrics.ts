import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { StoreFigures } from '../storage/store.js'

/** The collector's figures about itself. Labels are projects the collector serves and fixed words, so they stay few. */
export interface Metrics {
  /** A request of `POST /v1/responses` ended with this verdict; `project` is empty where it is unknown. */
  readonly countVerdict: (project: string, outcome: string) => void
  /** A record waited this many seconds from being queued until it was on disk, or failed to get there. */
  readonly observeCommit: (seconds: number) => void
  /** A batch of so many records begins, and so many wait behind it. */
  readonly observeBatch: (size: number, waiting: number) => void
  readonly observeStore: (figures: StoreFigures) => void
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
  const batches = new Histogram({
    name: 'easekit_batch_records',
    help: 'Records that are committed together',
    buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500],
    registers,
  })
  const queue = new Gauge({ name: 'easekit_queue_records', help: 'Records behind the last batch', registers })
  const bytes = new Gauge({ name: 'easekit_database_bytes', help: 'Size of the database without its log', registers })
  const perProject = { labelNames: ['project'], registers }
  const held = new Gauge({ name: 'easekit_held_records', help: 'Records that could not be counted', ...perProject })
  const backlog = new Gauge({ name: 'easekit_webhook_backlog', help: 'Events that wait for delivery', ...perProject })
  return {
    observeBatch: (size, waiting) => {
      batches.observe(size)
      queue.set(waiting)
    },
    observeStore: (figures) => {
      bytes.set(figures.bytes)
      for (const [gauge, counts] of [
        [held, figures.held],
        [backlog, figures.waitingEvents],
      ] as const) {
        gauge.reset()
        for (const [project, n] of counts) gauge.set({ project }, n)
      }
    },
    countVerdict: (project, outcome) => verdicts.inc({ project, outcome }),
    observeCommit: (seconds) => commits.observe(seconds),
    countTry: (project, result) => tries.inc({ project, result }),
    registry,
  }
}
