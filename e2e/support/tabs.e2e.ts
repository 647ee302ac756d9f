import { describe, expect, it } from 'vitest'
import { engineNames } from './engine-names.js'
import { testHost } from './host-page.js'
import { testEngine } from './test-engine.js'

const host = testHost()
const empty = { survey: null }
const keepsOnLeaving = '<script>addEventListener("pagehide", () => localStorage.setItem("kept", "on leaving"))</script>'

describe.each(engineNames)('a tab of a test, in %s', (name) => {
  const engine = testEngine(name)

  it('finds nothing that the page before has kept as it was left', async () => {
    const before = await engine.open()
    await before.goto(host.page({ ...empty, head: keepsOnLeaving }))
    await before.close()

    const tab = await engine.open()
    await tab.goto(host.page(empty))
    expect(await tab.run(() => ({ ...localStorage }))).toEqual({})
    await tab.close()
  })
})
