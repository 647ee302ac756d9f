import { describe, expect, it } from 'vitest'

describe('@easekit/transport', () => {
  it('exports these values and no others', async () => {
    expect(Object.keys(await import('./index.js')).sort()).toEqual([
      'createOutbox',
      'flush',
      'hasPending',
      'httpSender',
      'newId',
      'purge',
      'setPersist',
      'watchBlocked',
    ])
    expect(Object.keys(await import('./bridges.js')).sort()).toEqual(['createBridge', 'nativeSink', 'sinkFirst'])
    expect(Object.keys(await import('./testing.js')).sort()).toEqual([
      'createFakeCollector',
      'createFakeOutbox',
      'createFakePlatform',
      'createFakeStorage',
      'testSender',
    ])
  })
})
