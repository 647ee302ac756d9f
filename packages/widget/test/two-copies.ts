import { vi } from 'vitest'

export type Triggers = typeof import('../src/triggers.js')

/** The triggers twice, with nothing in common: as on a page that has two versions of EaseKit. */
export async function twoCopies(): Promise<[Triggers, Triggers]> {
  const first = await import('../src/triggers.js')
  vi.resetModules()
  return [first, await import('../src/triggers.js')]
}
