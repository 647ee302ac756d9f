import { describe, expect, it } from 'vitest'

describe('@easekit/transport', () => {
  it('exports these values and no others', async () => {
    expect(Object.keys(await import('./index.js')).sort()).toEqual([
      'createOutbox',
      'hasPending',
      'httpSender',
      'newId',
    ])
    expect(Object.keys(await import('./bridges/index.js')).sort()).toEqual(['createBridge', 'nativeSink', 'sinkFirst'])
    expect(Object.keys(await import('./testing/index.js')).sort()).toEqual([
      'createFakeCollector',
      'createFakePlatform',
      'createFakeStorage',
      'testSender',
    ])
  })
})
