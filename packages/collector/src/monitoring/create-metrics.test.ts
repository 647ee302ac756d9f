import { describe, expect, it } from 'vitest'
import { openKit, record } from '../../test/collector-kit.js'

describe('GET /metrics', () => {
  it('counts verdicts by project, and never a project somebody made up', async () => {
    const kit = await openKit()
    await kit.post(record())
    await kit.post(record())
    await kit.post(record({ project: 'made-up' }))
    await kit.post('{')
    const response = await kit.get('/metrics')
    expect(response.headers.get('Content-Type')).toContain('text/plain')
    const text = await response.text()
    expect(text).toContain('easekit_verdicts_total{project="shop",outcome="stored"} 1')
    expect(text).toContain('easekit_verdicts_total{project="shop",outcome="duplicate"} 1')
    expect(text).toContain('easekit_verdicts_total{project="",outcome="unknown_project"} 1')
    expect(text).toContain('easekit_verdicts_total{project="",outcome="unreadable"} 1')
    expect(text).toContain('easekit_commit_seconds_count 2')
    expect(text).not.toContain('made-up')
  })

  it('needs the admin token', async () => {
    const { collect } = await openKit()
    expect((await collect(new Request('http://collector.example/metrics'))).status).toBe(401)
  })
})
