import { expect, it } from 'vitest'
import { report } from './report.mjs'

const visit = (part) => ({
  idleBytes: 3000,
  idleFiles: 1,
  idleSent: 0,
  idleScript: 3,
  idleTask: 5,
  idleLong: 0,
  idleHeap: 50,
  bytes: 12_000,
  files: 2,
  sent: 3,
  script: 9,
  task: 40,
  long: 0,
  heap: 250,
  shift: 0,
  cold: 30,
  warm: 9,
  ...part,
})
const widget = (name, ...visits) => ({ name, title: name, version: '1.2.3', runs: { 1: visits, 4: visits } })
const empty = widget('nothing', visit({ idleScript: 1, idleTask: 1, idleHeap: 0, script: 1, task: 1, heap: 0 }))
const easekit = widget('easekit', visit(), visit({ warm: 11 }), visit({ warm: 10 }))

it('tells medians with ranges, without what the empty page costs', () => {
  const text = report([empty, easekit, widget('peer', visit({ idleBytes: 40_000 }))])
  expect(text).toContain('| easekit 1.2.3 | 30.0 | 30.0 | 10.0 (9.0 to 11.0) | 10.0 (9.0 to 11.0) |')
  expect(text).toContain('| A page where nothing fires: script, ms, 1× | 2.0 | 2.0 (peer) | 1, shared |')
})

it('places EaseKit among its peers, worse or better', () => {
  const text = report([
    empty,
    easekit,
    widget('fast', visit({ warm: 5 })),
    widget('slow', visit({ warm: 50, bytes: 9 })),
  ])
  expect(text).toContain('| From due to painted: later popup, ms, 1× | 10.0 | 5.0 (fast) | 2 |')
  expect(text).toContain('| Show and answer, the loading of the page included: kB received | 12.0 | 0.0 (slow) | 2 |')
})

it('says of each target whether it is met', () => {
  const scale = { ...widget('scale', visit({ bytes: 24_000 })), asksScale: true }
  const text = report([empty, easekit, widget('form', visit({ bytes: 16_000 })), scale])
  expect(text).toContain('| a later popup is painted within one frame of 16.7 ms, 1× | 10.0 ms | yes |')
  expect(text).toMatch(/lightest peer that shows any form \| 0.75 \| yes/)
  expect(text).toMatch(/lightest peer that asks a scale \| 0.50 \| no/)
})

it('leaves a hole where a widget could not be measured, and counts it as no rival', () => {
  const text = report([empty, easekit, widget('once', visit({ warm: undefined }))])
  expect(text).toContain('| once 1.2.3 | 30.0 | 30.0 | – | – |')
  expect(text).toMatch(/later popup, ms, 1× \| 10.0 \| .* \| 1 \|/)
})

it('calls a task that is shorter than the browser tells just that', () => {
  const text = report([empty, easekit, widget('peer', visit({ long: 120.4 }))])
  expect(text).toContain(
    '| Show and answer, the loading of the page included: longest task, ms, 4× | under 50 | 120 (peer) | 1 |',
  )
})

it('shows what an empty script costs, which is no rival', () => {
  const script = { ...widget('empty-script', visit({ idleBytes: 200 })), version: undefined, isPassive: true }
  const text = report([empty, script, easekit, widget('peer', visit({ idleBytes: 40_000 }))])
  expect(text).toContain('| empty-script | 0.2 |')
  expect(text).toContain('| A page where nothing fires: kB received | 3.0 | 40.0 (peer) | 1 |')
  expect(text.split('### From due to painted')[1]).not.toContain('empty-script')
})

it('tells how fast a survey appears that the page is prepared for, and of nothing else that it does', () => {
  const warned = { ...widget('easekit-warned', { cold: 12 }, { cold: 14 }, { cold: 13 }), state: 'warned' }
  const text = report([empty, easekit, warned, widget('peer', visit({ cold: 20 }))])
  expect(text).toContain('| easekit-warned 1.2.3 | 13.0 (12.0 to 14.0) | 13.0 (12.0 to 14.0) | – | – |')
  expect(text.split('### From due to painted')[0]).not.toContain('easekit-warned')
  expect(text).toContain(
    '| a first popup that the page warns of, within one frame of 16.7 ms, 1× | 13.0 ms of 16.7 | yes |',
  )
  expect(text).toContain(
    '| a first popup that the page warns of, within 0.8 of the fastest peer, 4× | 13.0 ms of 16.0 | yes |',
  )
  expect(text).toContain(
    '| a first popup that nothing warns of, within 1.5 of the fastest peer, 1× | 30.0 ms of 30.0 | yes |',
  )
})
