// @vitest-environment happy-dom

import { ces2, csat5, type Scale, seriesOf } from '@easekit/scales'
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { h } from 'preact'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Overview, SurveyOverview } from '../../results/overview.js'
import { type ScoredGroup, scoreGroup } from '../../results/score-group.js'
import { Dashboard } from '../frame/dashboard.js'
import { pages } from '../frame/pages.js'
import { LanguageProvider } from '../language/language-provider.js'
import { loadLanguage } from '../language/load-language.js'

// A second, the default, is little where the machine is busy.
configure({ asyncUtilTimeout: 10_000 })

const easy = [0, 0, 10, 10, 20, 80, 80]
const hard = [40, 40, 40, 20, 20, 20, 20]

function scored(bars: readonly number[], { filling = false, scale = ces2 as Scale } = {}): ScoredGroup {
  const group = {
    fingerprint: 'a',
    members: new Map([['a', seriesOf(scale, { locale: 'en', channel: 'web' })]]),
    pooled: [],
    histograms: new Map([['effort' as const, new Map(bars.map((n, at) => [at + 1, n]))]]),
    count: bars.reduce((sum, n) => sum + n, 0),
  }
  return scoreGroup(group, filling)
}

const days = (from: string, to: string) => ({ from, to })
const surveyOf = (
  survey: string,
  before: readonly number[],
  after: readonly number[],
  scale: Scale = ces2,
): SurveyOverview => ({
  survey,
  counts: { shown: 800, answered: 200, completed: 190, dismissed: 300 },
  groups: [scored(after, { filling: true, scale })],
  before: [scored(before, { scale })],
  after: [scored(after, { scale })],
  periods: [{ ...days('2026-03-04', '2026-03-10'), groups: [scored(after, { filling: true, scale })] }],
  hardComments: { count: 7, isLeast: false },
})

const overview: Overview = {
  ...days('2026-03-04', '2026-03-10'),
  compared: { after: days('2026-03-04', '2026-03-09'), before: days('2026-02-26', '2026-03-03') },
  surveys: [
    surveyOf('checkout', easy, hard),
    surveyOf('support', easy, easy),
    surveyOf('returns', [1, 2, 3, 0, 0, 0, 0], [0, 0, 0, 0, 0, 3, 4]),
    surveyOf('visit', [2, 3, 5, 10, 20], [2, 3, 5, 10, 20], csat5),
    { ...surveyOf('ideas', easy, easy), groups: [], before: [], after: [], periods: [] },
  ],
}

let asked: string[] = []
let surveys: readonly string[] = []

// What is fetched when it is needed is not what is waited for here.
beforeAll(() => Promise.all([...pages.map(({ load }) => load()), loadLanguage('fa'), loadLanguage('de')]), 60_000)

beforeEach(() => {
  asked = []
  surveys = ['checkout', 'support', 'returns']
  const served = (): Record<string, unknown> => ({
    'v1/projects': { projects: [{ id: 'shop', floor: 5, demo: false }] },
    'v1/surveys': { surveys: surveys.map((survey) => ({ survey, version: '1' })) },
    'v1/overview': overview,
    'v1/results': { counts: overview.surveys[0]?.counts, series: [scored(easy)], reasons: [] },
    'v1/comments': { comments: [], next: null, searchedTo: null },
    'v1/targets': {
      targets: [{ survey: 'checkout', target: 5.5, standing: 'missed', figure: { preset: 'mean', unit: 'points' } }],
    },
    'v1/held': { count: 0, full: [], records: [] },
    'v1/trend': { survey: 'checkout', every: 'week', periods: [] },
    'v1/segments': { survey: 'checkout', by: 'device', segments: [] },
  })
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return { ok: true, status: 200, headers: { get: () => null }, json: async () => served()[url.split('?')[0] ?? ''] }
  })
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

function show(): void {
  const session = { token: 'secret', onUnauthorized: () => {} }
  render(
    <LanguageProvider>
      <Dashboard session={session} onSignOut={() => {}} />
    </LanguageProvider>,
  )
}

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

describe('the overview', () => {
  it('is what a project with several surveys opens with, and one survey opens by itself', async () => {
    show()
    expect(await screen.findByRole('article', { name: 'checkout' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Overview' }).getAttribute('aria-current')).toBe('page')
    cleanup()
    surveys = ['checkout']
    show()
    expect(await screen.findByRole('region', { name: 'Response' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Survey' }).getAttribute('aria-current')).toBe('page')
  })

  it('tells how many have answered where there is nothing to score', async () => {
    show()
    const card = textOf(await screen.findByRole('article', { name: 'ideas' }))
    expect(card).toContain('200 answers')
    expect(card).not.toContain('No answers')
  })

  it('says of each survey its score, its direction, its interval, and what it is counted of', async () => {
    show()
    const card = textOf(await screen.findByRole('article', { name: 'support' }))
    expect(card).toContain('Customer Effort Score')
    expect(card).toMatch(/6\.05 on 1 to 7, larger is easier95% interval 5\.\d\d to 6\.\d\d, 200 answers/)
    expect(card).toContain('Response rate25.0% 200 of 800 shown')
    expect(card).toContain('Comments from the hard end7')
  })

  it('shows of satisfaction the share that alerts, targets and the digest speak of', async () => {
    show()
    const card = textOf(await screen.findByRole('article', { name: 'visit' }))
    expect(card).toMatch(/75\.0% csat-top2, larger is more satisfied95% interval 60\.1% to 87\.5%, 40 answers/)
  })

  it('has an arrow only where the change is one', async () => {
    show()
    expect(textOf(await screen.findByRole('article', { name: 'checkout' }))).toMatch(/↓ -\d\.\d\d harder/)
    expect(textOf(screen.getByRole('article', { name: 'support' }))).toContain('0.00 may be chance')
    expect(textOf(screen.getByRole('article', { name: 'returns' }))).toContain('too few answers to say')
    expect(document.body.textContent).toContain('Mar 4, 2026 to Mar 9, 2026 against Feb 26, 2026 to Mar 3, 2026')
  })

  it('says where a survey stands beside the target that its owner has set', async () => {
    show()
    const card = await screen.findByRole('article', { name: 'checkout' })
    await waitFor(() => expect(textOf(card)).toContain('Target5.50 missed for sure'))
    expect(textOf(screen.getByRole('article', { name: 'support' }))).not.toContain('Target')
  })

  it('asks for the last thirty days unless another period is picked, and offers no endless one', async () => {
    show()
    await screen.findByRole('article', { name: 'checkout' })
    expect(asked.some((url) => /^v1\/overview\?project=shop&from=\d{4}-\d\d-\d\d$/.test(url))).toBe(true)
    const period = screen.getByLabelText('Period')
    expect(within(period).queryByText('All time')).toBeNull()
    fireEvent.change(period, { target: { value: '7' } })
    await waitFor(() => expect(location.search).toContain('range=7'))
  })

  it('leads to a survey, and keeps the period', async () => {
    show()
    fireEvent.click(
      within(await screen.findByRole('article', { name: 'support' })).getByRole('link', { name: 'support' }),
    )
    expect(await screen.findByRole('region', { name: 'Response' })).toBeTruthy()
    expect(location.search).toBe('?page=survey&survey=support&range=30')
  })

  it('speaks Persian from right to left, with its numbers, and German when that is chosen', async () => {
    history.replaceState(null, '', '/?lang=fa')
    show()
    const card = textOf(await screen.findByRole('article', { name: 'checkout' }))
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['fa', 'rtl'])
    expect(card).toContain('۲۰۰ پاسخ')
    expect(card).toContain('سخت‌تر')
    fireEvent.change(screen.getByLabelText('زبان'), { target: { value: 'de' } })
    await waitFor(() => expect(document.documentElement.dir).toBe('ltr'))
    expect(textOf(screen.getByRole('article', { name: 'checkout' }))).toContain('schwerer')
    expect(location.search).toBe('?lang=de')
  })
})
