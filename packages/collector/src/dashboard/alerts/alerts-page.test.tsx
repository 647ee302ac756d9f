// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { h } from 'preact'
import { afterEach, describe, expect, it } from 'vitest'
import type { ListedAlert, ListedTarget } from '../../alerts/alert-routes.js'
import { AlertsPage } from './alerts-page.js'

const figure = {
  scale: 'ces2@1',
  locale: 'en',
  preset: 'mean',
  unit: 'points',
  value: 4.56,
  interval: { low: 4.31, high: 4.8, level: 0.95 },
  count: 412,
  range: [1, 7],
  larger: 'easier',
} as const
const span = { survey: 'checkout', from: '2026-03-02', to: '2026-03-08' }
const control: ListedAlert = {
  ...span,
  id: 'a1',
  kind: 'control',
  figure,
  low: 4.9,
  high: 5.4,
  change: 'harder',
  openedAt: '2026-03-09T02:00:00.000Z',
  closedAt: null,
}
const volume: ListedAlert = {
  ...span,
  id: 'a2',
  kind: 'volume',
  answered: 0,
  shown: 3,
  least: 60,
  days: 7,
  openedAt: '2026-02-02T02:00:00.000Z',
  closedAt: '2026-02-05T02:00:00.000Z',
}
const target: ListedTarget = { ...span, kind: 'target', target: 5.5, standing: 'missed', figure }

const show = (answers: Record<string, unknown>, language: 'en' | 'de' | 'fa' | 'ru' = 'en') => {
  const asked: string[] = []
  const read = async <T,>(path: string): Promise<T> => {
    asked.push(path)
    const found = answers[path.split('?')[0] ?? '']
    if (found === undefined) throw new Error('unreachable')
    return found as T
  }
  render(<AlertsPage project={{ id: 'shop' }} language={language} read={read} />)
  return asked
}

afterEach(() => {
  cleanup()
})

describe('the page of alerts', () => {
  it('shows what goes on with its figure, what is over, where targets stand, and how it is computed', async () => {
    show({ 'v1/alerts': { alerts: [control, volume] }, 'v1/targets': { targets: [target] } })
    const open = within(await screen.findByRole('region', { name: 'Going on' }))
    open.getByRole('heading', { name: 'checkout: harder than usual' })
    open.getByText('since March 9, 2026')
    open.getByText(/Mean 4\.56 \(1 to 7, larger means easier\); 95% interval 4\.31 to 4\.8; answers: 412/)
    const { search } = new URL(open.getByRole<HTMLAnchorElement>('link', { name: 'See it in the dashboard' }).href)
    expect(search).toBe('?project=shop&survey=checkout&range=custom&from=2026-03-02&to=2026-03-08')
    within(screen.getByRole('region', { name: 'Over' })).getByText(/at least: 60/)
    expect(screen.getByRole('region', { name: 'Targets' }).textContent).toContain('checkout: target 5.5 missed')
    screen.getByText(/0\.27 % of periods/)
  })

  it('says that nothing is out of the ordinary', async () => {
    show({ 'v1/alerts': { alerts: [] }, 'v1/targets': { targets: [] } }, 'de')
    await screen.findByText('Nichts ist außergewöhnlich.')
    screen.getByText('Bisher wurde nichts gemeldet.')
    expect(screen.queryByRole('region', { name: 'Ziele' })).toBeNull()
  })

  it('says so where it cannot be read, and reads again when it is told to', async () => {
    const answers: Record<string, unknown> = { 'v1/targets': { targets: [] } }
    const asked = show(answers)
    await screen.findByText('The alerts could not be read.')
    answers['v1/alerts'] = { alerts: [control] }
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByText('checkout: harder than usual')
    expect(asked).toContain('v1/alerts?project=shop&limit=100')
  })

  it.each([
    ['ru', 'Продолжается', 'checkout: труднее, чем обычно'],
    ['fa', 'برقرار', '\u2068checkout\u2069: دشوارتر از معمول'],
  ] as const)('speaks %s', async (language, region, title) => {
    show({ 'v1/alerts': { alerts: [control] }, 'v1/targets': { targets: [] } }, language)
    const heading = within(await screen.findByRole('region', { name: region })).getByText(title)
    // The name of the survey would turn a line around that goes by its first letter.
    expect(heading.closest('[dir]')).toBeNull()
  })
})
