// @vitest-environment happy-dom

import { compareRates } from '@easekit/scales/scoring'
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { h } from 'preact'
import { afterEach, describe, expect, it } from 'vitest'
import type { LoyaltyPart } from '../../outcomes/score-loyalty.js'
import { EffectsPage } from './effects-page.js'

// A second, the default, is little where the machine is busy.
configure({ asyncUtilTimeout: 10_000 })

const part = (asked: number, came: number): LoyaltyPart => ({
  asked,
  came,
  share: asked === 0 ? null : { value: (100 * came) / asked, interval: { low: 10, high: 80, level: 0.95 } },
  values: came === 0 ? [] : [{ currency: 'EUR', count: came, median: 49.9 }],
})
const loyalty = {
  until: '2026-01-01T00:00:00.000Z',
  series: [
    {
      scale: 'ces2@1',
      fingerprint: 'a',
      series: { scale: 'ces2@1', locale: 'en' },
      points: [
        { value: 1, ...part(20, 0) },
        { value: 7, ...part(40, 20) },
      ],
      bands: [
        { band: 'ideal', ...part(40, 20) },
        { band: 'critical', ...part(20, 0) },
      ],
    },
  ],
}
const variants = [
  { id: 'now', shown: 400, answered: 120 },
  { id: 'later', shown: 400, answered: 240 },
]

/** The page beside a double of the collector with those answers. */
function show(answers: Record<string, unknown>) {
  const asked: string[] = []
  answers['v1/outcomes/kinds'] ??= { kinds: ['churn', 'repeat-order'] }
  const states: string[] = []
  const read = async <T,>(path: string): Promise<T> => {
    asked.push(path)
    const found = answers[path.split('?')[0] ?? '']
    if (found === undefined) throw new Error('unreachable')
    return found as T
  }
  render(
    <EffectsPage
      project={{ id: 'shop', floor: 5, demo: false }}
      survey="checkout"
      selection={{ range: 'custom', from: '2026-01-01', to: '2026-01-31' }}
      read={read}
      onState={({ status }) => states.push(status)}
    />,
  )
  return { asked, states }
}

const textOf = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
const rowsOf = (region: HTMLElement, table = 0): readonly string[] => {
  const found = within(region).getAllByRole('table')[table] as HTMLElement
  return within(found).getAllByRole('row').slice(1).map(textOf)
}

afterEach(() => {
  cleanup()
})

describe('the page of effects', () => {
  it('holds variants beside each other, with interval, test and what to keep in mind', async () => {
    show({ 'v1/experiments': { survey: 'checkout', ...compareRates(variants) }, 'v1/loyalty': loyalty })
    const region = await screen.findByRole('region', { name: 'Variants' })
    await within(region).findByRole('table')
    expect(rowsOf(region)[1]).toMatch(/^later40024060\.0%5\d\.\d% to 6\d\.\d%$/)
    expect(textOf(region)).toMatch(/later.* against .*now.*: \+30 percentage points \(95% interval \+2\d/)
    expect(textOf(region)).toContain('q < 0.001')
    expect(textOf(region)).toContain('More than chance.')
    expect(textOf(region)).toContain('not what they answer')
    expect(textOf(region)).toMatch(/Counted800 questions shownPeriodJan 1, 2026 to Jan 31, 2026/)
  })

  it('says what may be chance', async () => {
    const few = [variants[0], { id: 'later', shown: 20, answered: 7 }].filter((one) => one !== undefined)
    show({ 'v1/experiments': { survey: 'checkout', ...compareRates(few) }, 'v1/loyalty': loyalty })
    await screen.findByText(/This may be chance\./)
    screen.getByText(/fewer than 30 times/)
  })

  it('shows what became of those who answered by band, and that this is no cause', async () => {
    const { asked } = show({ 'v1/experiments': { rates: [], differences: [] }, 'v1/loyalty': loyalty })
    const region = await screen.findByRole('region', { name: 'What came of it' })
    await within(region).findAllByRole('table')
    expect(rowsOf(region)).toEqual(['ideal402050.0%10.0% to 80.0%49.9 EUR, of 20', 'critical2000%10.0% to 80.0%–'])
    expect(textOf(region)).toContain('This is no cause.')
    expect(textOf(region)).toContain('Counted60 subjects')
    fireEvent.change(within(region).getByLabelText('Within'), { target: { value: '30' } })
    fireEvent.change(within(region).getByLabelText('Outcome'), { target: { value: 'churn' } })
    await waitFor(() => expect(asked.at(-1)).toBe('v1/loyalty?project=shop&survey=checkout&kind=churn&within=30'))
  })

  it('says what is missing where there is nothing to show', async () => {
    show({ 'v1/experiments': { rates: [], differences: [] }, 'v1/loyalty': { ...loyalty, series: [] } })
    await screen.findByText(/No variant of this survey was shown/)
    await screen.findByText(/No answer of this survey can be followed yet/)
  })

  it('says that nothing is known where no outcome has come, and asks for none', async () => {
    const { asked } = show({ 'v1/experiments': { rates: [], differences: [] }, 'v1/outcomes/kinds': { kinds: [] } })
    await screen.findByText(/Nothing is known yet of what became of those who answered/)
    expect(asked.filter((path) => path.startsWith('v1/loyalty'))).toEqual([])
    // A list without anything to choose explains nothing.
    expect(screen.queryByLabelText('Outcome')).toBeNull()
  })

  it('offers the kinds that there are, and begins with one of them', async () => {
    const { asked } = show({
      'v1/experiments': { rates: [], differences: [] },
      'v1/outcomes/kinds': { kinds: ['churn', 'refund'] },
      'v1/loyalty': loyalty,
    })
    await waitFor(() => expect(asked.at(-1)).toContain('&kind=churn&'))
    const kinds = screen.getByLabelText('Outcome')
    expect(within(kinds).getAllByRole('option').map(textOf)).toEqual(['churn', 'refund'])
  })

  it('says so where something cannot be read, and reads it again', async () => {
    const answers: Record<string, unknown> = { 'v1/experiments': { rates: [], differences: [] } }
    const { states } = show(answers)
    expect(textOf(await screen.findByRole('alert'))).toContain('This could not be read.')
    await waitFor(() => expect(states.at(-1)).toBe('stale'))
    answers['v1/loyalty'] = loyalty
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findAllByText('ideal')
    await waitFor(() => expect(states.at(-1)).toBe('fresh'))
  })
})
