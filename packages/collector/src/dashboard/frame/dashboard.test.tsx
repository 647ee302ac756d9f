// @vitest-environment happy-dom

import { readFileSync } from 'node:fs'
import {
  binary,
  ces1,
  ces2,
  csat5,
  csi,
  effortDimensions,
  nps,
  type Scale,
  type Series,
  seriesOf,
} from '@easekit/scales'
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { h } from 'preact'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Comments } from '../../results/list-comments.js'
import type { NamedReason } from '../../results/name-reasons.js'
import { type ScoredGroup, scoreGroup } from '../../results/score-group.js'
import type { Results } from '../../results/score-survey.js'
import { Dashboard } from './dashboard.js'
import { pages } from './pages.js'

// A second, the default, is little where the machine is busy.
configure({ asyncUtilTimeout: 10_000 })

let served: Record<string, unknown> = {}
let asked: string[] = []

function scored(
  scale: Scale,
  bars: readonly number[],
  pooled: readonly (keyof Series)[] = [],
  locale = 'en',
): ScoredGroup {
  const series = seriesOf(scale, { locale, channel: 'web' })
  const histogram = new Map(bars.map((n, at) => [scale.min + at * scale.step, n]))
  const questions = scale.items?.map((item) => `effort.${item}` as const) ?? ['effort' as const]
  const histograms = new Map(questions.map((question) => [question, histogram]))
  const count = bars.reduce((sum, n) => sum + n, 0)
  const group = {
    fingerprint: `${scale.id}-${locale}`,
    members: new Map([['a', series]]),
    pooled,
    histograms,
    count,
  }
  return scoreGroup(group, true)
}

const counts = { shown: 1200, answered: 500, completed: 450, dismissed: 470 }
const noComments: Comments = { comments: [], next: null, searchedTo: null }
const unmarked = { reasons: [], subject: null, device: null, page: null, state: 'new', wantsContact: false } as const

function serve(results: Results & { reasons?: readonly NamedReason[] }, comments: Comments = noComments): void {
  served = {
    'v1/projects': { projects: [{ id: 'shop', floor: 5, demo: false }] },
    'v1/surveys': { surveys: [{ survey: 'checkout', version: '1' }] },
    'v1/results': results,
    'v1/comments': comments,
    'v1/held': { count: 0, full: [], records: [] },
    'v1/changes': { revision: '1' },
  }
}

function show(): void {
  const session = { token: 'secret', onUnauthorized: () => {} }
  render(<Dashboard session={session} onSignOut={() => {}} />)
}

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

// What a page is made of is fetched when it is opened, which is not what is waited for here.
beforeAll(() => Promise.all(pages.map(({ load }) => load())), 60_000)

beforeEach(() => {
  asked = []
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return { status: 200, headers: { get: () => null }, json: async () => served[url.split('?')[0] ?? ''] }
  })
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

describe('Dashboard', () => {
  it('names projects that answers arrive for and nobody has configured', async () => {
    serve({ counts, series: [] })
    served['v1/projects'] = { ...(served['v1/projects'] as object), unknown: [{ id: 'shpo' }, { id: 'store' }] }
    show()
    expect(textOf(await screen.findByText(/Answers arrive for/))).toContain('for shpo, store, and no project here')
  })

  it('shows every figure with its unit, preset, interval, count and direction', async () => {
    serve({ counts, series: [scored(ces2, [0, 0, 100, 50, 50, 200, 100])] })
    show()
    const mean = await screen.findByRole('region', { name: /Average/ })
    expect(textOf(mean)).toContain('5.30')
    expect(textOf(mean)).toContain('on 1 to 7, larger is easier')
    expect(textOf(mean)).toContain('95% interval 5.17 to 5.42, 500 answers')
    const share = screen.getByRole('region', { name: /Share top3of7/ })
    expect(textOf(share)).toContain('70.0%')
    expect(textOf(share)).toContain('95% interval 65.9% to 73.9%, 500 answers')
    expect(textOf(share)).toContain('Share of answers 5–7 (Somewhat agree, Agree, Strongly agree)')
  })

  it('is a table of every point, the easy end first whatever the direction', async () => {
    serve({ counts, series: [scored(ces2, [0, 0, 100, 50, 50, 200, 100]), scored(ces1, [100, 300, 50, 50, 0])] })
    show()
    const charts = await screen.findAllByRole('region', { name: /^Answers/ })
    const rows = charts.map((chart) =>
      within(chart)
        .getAllByRole('row')
        .slice(1)
        .map((row) => textOf(row)),
    )
    expect(rows[0]?.[0]).toBe('7Strongly agreeeasy end10020.0%')
    expect(rows[0]).toHaveLength(7)
    expect(rows[0]?.at(-1)).toBe('1Strongly disagreehard end00%')
    expect(rows[1]?.[0]).toBe('1Very low efforteasy end10020.0%')
    expect(rows[1]?.at(-1)).toBe('5Very high efforthard end00%')
  })

  it('says what larger means where larger is harder', async () => {
    serve({ counts, series: [scored(ces1, [100, 300, 50, 50, 0])] })
    show()
    expect(textOf(await screen.findByRole('region', { name: /Average/ }))).toContain('on 1 to 5, larger is harder')
    expect(textOf(screen.getByRole('region', { name: /Share lowEffort/ }))).toContain('larger is easier')
  })

  it.each([
    [binary, [3, 9], ['Was it easy to handle your issue?', 'Yes', 'No']],
    [csat5, [1, 0, 2, 3, 4], ['How satisfied are you with your experience with', 'Very satisfied', 'more satisfied']],
    [
      nps,
      [1, 0, 0, 0, 0, 0, 2, 3, 4, 5, 6],
      ['How likely are you to recommend', 'more likely', 'larger is more likely'],
    ],
    [effortDimensions, [1, 2, 3, 0, 4], ['how would you rate each of these?', 'Mental effort', 'Number of steps']],
    [
      csi({ price: 'Price', delivery: 'Delivery' }),
      [1, 2, 3, 0, 4],
      ['How satisfied are you with', 'Price', 'csi-mean'],
    ],
  ] as const)('shows $id with its own words', async (scale, bars, words) => {
    serve({ counts, series: [scored(scale, bars)] })
    show()
    await screen.findByRole('region', { name: `Score of ${scale.id}` })
    for (const text of words) expect(textOf(document.body)).toContain(text)
    expect(document.body.textContent).not.toMatch(/undefined|NaN|null/)
  })

  it('calls no score high, low, good or bad', async () => {
    serve({ counts, series: [scored(ces2, [1, 0, 2, 0, 0, 3, 9], ['locale'])] })
    show()
    await screen.findByRole('region', { name: /Average/ })
    expect(document.body.textContent).not.toMatch(/\b(high|low|good|bad|better|worse)\b/i)
  })

  it('shows the score of a young shop, and says how little it is', async () => {
    serve({ counts: { ...counts, answered: 3 }, series: [scored(ces2, [0, 0, 0, 0, 0, 1, 2])] })
    show()
    expect(textOf(await screen.findByRole('region', { name: /Average/ }))).toContain('6.67')
    expect(textOf(screen.getByRole('complementary', { name: 'Keep in mind' }))).toContain('Fewer than 30 answers')
  })

  it('does not say that nobody has answered where all answers are texts', async () => {
    serve({ counts: { ...counts, shown: 4, answered: 3 }, series: [] })
    show()
    expect(textOf(await screen.findByRole('region', { name: 'Response' }))).toContain('Answered375.0%')
    expect(screen.queryByText('No answers in this period')).toBeNull()
  })

  it('shows languages side by side, each with its name', async () => {
    const bars = [0, 0, 100, 50, 50, 200, 100]
    serve({ counts, series: [scored(ces2, bars), scored(ces2, [9, 9, 9, 0, 0, 0, 0], [], 'de')] })
    show()
    const table = await screen.findByRole('region', { name: 'Side by side' })
    const rows = within(table).getAllByRole('row').slice(1).map(textOf)
    expect(rows.map((row) => row.slice(0, 14))).toEqual(['English5005.30', 'German272.00 m'])
    expect(screen.getByRole('region', { name: 'Score of ces2, German' })).toBeTruthy()
    expect(document.body.textContent).not.toContain('counted together')
  })

  it('folds a small series into "other" and leaves the large one as it is', async () => {
    const large = scored(ces2, [0, 0, 100, 50, 50, 200, 100])
    serve({ counts, series: [large, scored(ces2, [0, 1, 0, 0, 0, 0, 0], [], 'de')] })
    show()
    expect(textOf(await screen.findByRole('region', { name: /Average/ }))).toContain('5.30')
    const other = screen.getByText('Other: 1 answer in a series with fewer than 5').closest('details')
    expect(other?.open).toBe(false)
    expect(other && textOf(other)).toContain('German12.00')
  })

  it('names what limits the figures', async () => {
    serve({ counts, series: [scored(ces2, [0, 0, 1, 2, 3, 4, 5], ['locale', 'layout'])] })
    show()
    const notes = await screen.findByRole('complementary', { name: 'Keep in mind' })
    expect(textOf(notes)).toContain('Fewer than 30 answers')
    expect(textOf(notes)).toContain('Today still counts')
    expect(textOf(notes)).toContain('Answers in different languages and layouts are counted together.')
    const figure = screen.getByRole('region', { name: /Average/ })
    expect(textOf(figure)).toContain('Different languages and layouts counted together')
  })

  it('shows a reader of published figures what they leave out, and asks for no comment', async () => {
    const published = { until: '2026-03-09', waiting: 'fewer than 5' }
    serve({ counts, series: [scored(ces2, [0, 0, 100, 50, 50, 200, 100])], published })
    served['v1/projects'] = { ...(served['v1/projects'] as object), reader: 'results' }
    served['v1/surveys'] = { surveys: [{ survey: 'checkout', version: null }] }
    show()
    expect(textOf(await screen.findByText(/Published figures, up to 2026-03-09/))).toContain('fewer than 5 people')
    expect(asked.filter((url) => /comments|held/.test(url))).toEqual([])
    expect(screen.queryByRole('region', { name: 'Comments' })).toBeNull()
  })

  it('names the denominator of the response', async () => {
    serve({ counts, series: [] })
    show()
    const funnel = await screen.findByRole('region', { name: 'Response' })
    expect(within(funnel).getAllByRole('row').slice(1).map(textOf)).toEqual([
      'Shown1,200all',
      'Answered50041.7%',
      'Finished45037.5%',
      'Closed without an answer47039.2%',
      'Ignored or still open23019.2%',
    ])
    expect(textOf(funnel)).toContain('shares of the questions shown')
  })

  it('takes satisfaction apart, compares and draws it by its share, the mean below', async () => {
    const groupOf = (bars: readonly number[]): ScoredGroup => scored(csat5, bars)
    serve({ counts, series: [groupOf([5, 5, 10, 40, 40])] })
    served['v1/trend'] = { survey: 'checkout', every: 'week', periods: [] }
    served['v1/segments'] = {
      segments: [
        { value: 'phone', groups: [groupOf([5, 0, 5, 20, 20])] },
        { value: 'desktop', groups: [groupOf([0, 5, 5, 20, 20])] },
      ],
    }
    history.replaceState(null, '', '/?range=30')
    show()
    const segments = await screen.findByRole('region', { name: 'Segments' })
    expect(textOf(await within(segments).findByRole('row', { name: /phone/ }))).toContain('80.0%')
    expect(textOf(segments)).toContain('Share csat-top2')
    expect(textOf(await within(segments).findByText(/segments that moved/))).toContain('0 percentage points')
    const changed = screen.getByRole('region', { name: 'What changed' })
    await within(changed).findByText('csat-top2')
    expect(
      within(changed)
        .getAllByText(/^(mean|csat-top2)$/)
        .map(textOf),
    ).toEqual(['csat-top2', 'mean'])
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Figure' }).value).toBe('csat-top2')
  })

  it('says that a question is the host’s own, and keeps the names of the points', async () => {
    const own = { ...ces2, wording: { id: 'own-1x2y3z', version: 1 } }
    const bars = [0, 0, 1, 2, 3, 4, 5]
    serve({ counts, series: [scored(ces2, bars), scored(own, bars)] })
    show()
    const section = await screen.findByRole('region', { name: 'Score of ces2, English, own question' })
    expect(textOf(section)).toContain('A question in your own words')
    expect(textOf(section)).toContain('Strongly agree')
    expect(textOf(section)).not.toContain('made it easy')
    expect(screen.getByRole('region', { name: 'Score of ces2, English, wording issue@1' })).toBeTruthy()
  })

  it('sets comments in their own language and direction, as text', async () => {
    const comment = { id: 'a', at: new Date().toISOString(), effort: 7, scale: 'ces2@1', label: 'strongly-agree' }
    serve(
      { counts, series: [scored(ces2, [0, 0, 1, 2, 3, 4, 5])] },
      { ...noComments, comments: [{ ...comment, ...unmarked, comment: '<img src=x onerror=alert(1)>', locale: 'fa' }] },
    )
    show()
    const words = await screen.findByText('<img src=x onerror=alert(1)>')
    expect([words.lang, words.dir]).toEqual(['fa', 'auto'])
    expect(textOf(within(screen.getByRole('region', { name: 'Comments' })).getByRole('listitem'))).toContain(
      '7Strongly agree',
    )
  })

  it('asks for the period that is picked, and pools only where the reader says so', async () => {
    serve({ counts, series: [] })
    show()
    await screen.findByRole('region', { name: 'Response' })
    expect(asked).toContain('v1/results?project=shop&survey=checkout')
    fireEvent.change(screen.getByLabelText('Period'), { target: { value: '30' } })
    await waitFor(() => expect(asked.some((url) => /results.*&from=\d{4}-\d\d-\d\d$/.test(url))).toBe(true))
    expect(location.search).toContain('range=30')
    fireEvent.change(screen.getByLabelText('Languages and wordings'), { target: { value: 'soft' } })
    await waitFor(() => expect(asked.some((url) => /results.*&pool=soft$/.test(url))).toBe(true))
    expect(location.search).toContain('pool=soft')
  })

  it('tells the operator about records that are not counted', async () => {
    serve({ counts, series: [] })
    served['v1/held'] = {
      count: 3,
      full: ['', 'checkout'],
      records: [{ id: 'a', rev: 1, reason: 'survey: "checkout" is closed', receivedAt: '' }],
    }
    show()
    expect(textOf(await screen.findByText(/3 records are kept but not counted/))).toContain(
      'because the survey takes no more answers.',
    )
    screen.getByText(/No more records .* are kept of surveys that nobody has declared, checkout\./)
  })

  it('lists the reasons with their counts below the score', async () => {
    const reasons = [
      { id: 'slow', label: 'It took too long', count: 1200 },
      { id: 'own', label: 'Versand', count: 3 },
    ]
    const series = [scored(ces2, [0, 0, 100, 50, 50, 200, 100])]
    serve({ counts, series, reasons })
    show()
    const list = await screen.findByRole('region', { name: 'Reasons' })
    expect(within(list).getAllByRole('listitem').map(textOf)).toEqual(['It took too long 1,200', 'Versand 3'])
    const score = screen.getByRole('region', { name: /Average/ })
    expect(score.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  it('says that a misspelt project does not exist, and shows no other in its place', async () => {
    history.replaceState(null, '', '/?project=shpo')
    serve({ counts, series: [] })
    show()
    expect(textOf(await screen.findByRole('alert'))).toContain('There is no project shpo here')
    expect(asked.filter((url) => /results|surveys/.test(url))).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'shop' }))
    expect(await screen.findByRole('region', { name: 'Response' })).toBeTruthy()
    expect(location.search).toBe('?project=shop')
  })

  it.each(['chekout', 'checkout@7'])(
    'says that the survey %s does not exist, and makes no choice of it',
    async (name) => {
      history.replaceState(null, '', `/?survey=${name}`)
      serve({ counts, series: [] })
      show()
      expect(textOf(await screen.findByRole('alert'))).toContain(`There is no survey ${name} here`)
      expect(screen.queryByRole('option', { name: new RegExp(name) })).toBeNull()
      fireEvent.click(screen.getByRole('button', { name: 'checkout' }))
      await waitFor(() => expect(asked).toContain('v1/results?project=shop&survey=checkout'))
    },
  )

  it('shows the one version that an address asks for', async () => {
    history.replaceState(null, '', '/?survey=checkout@1')
    serve({ counts, series: [] })
    show()
    const choice = await screen.findByLabelText<HTMLSelectElement>('Survey')
    expect(choice.selectedOptions[0]?.textContent).toBe('checkout, version 1')
  })

  it('says in words what the collector refuses, never in those for programs', async () => {
    serve({ counts, series: [] })
    const problem = { error: 'invalid_parameter', parameter: 'to', message: '`to` must not be before `from`' }
    vi.stubGlobal('fetch', async (url: string) => ({
      status: url.startsWith('v1/results') ? 400 : 200,
      headers: { get: () => null },
      json: async () => (url.startsWith('v1/results') ? problem : served[url.split('?')[0] ?? '']),
    }))
    show()
    expect(textOf(await screen.findByRole('alert'))).toBe('The period must end on a day, and not before it begins.')
    expect(document.body.textContent).not.toContain('`')
  })

  it('tells how to begin while there is no survey, with the tag of the README', async () => {
    history.replaceState(null, '', '/dashboard')
    serve({ counts, series: [] })
    served['v1/surveys'] = { surveys: [] }
    show()
    expect(await screen.findByRole('heading', { name: 'Waiting for the first answer' })).toBeTruthy()
    const readme = readFileSync('packages/collector/README.md', 'utf8')
    const [, tag] = /```html\n(.*)\n```/.exec(readme) ?? []
    expect(document.querySelector('code')?.textContent).toBe(tag?.replace('https://ces.example.com', location.origin))
  })

  it('tells a reader of published figures that there are none yet, without the tag, also where a survey is named', async () => {
    history.replaceState(null, '', '/dashboard?survey=checkout')
    serve({ counts, series: [] })
    served['v1/projects'] = { reader: 'results', projects: [{ id: 'shop', floor: 5, demo: false, isPaused: false }] }
    served['v1/surveys'] = { surveys: [] }
    show()
    expect(await screen.findByRole('heading', { name: 'Nothing is published yet' })).toBeTruthy()
    expect(document.querySelector('code')).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('shows whoever may only publish the surveys, and asks for nothing that needs more', async () => {
    serve({ counts, series: [] })
    served['v1/projects'] = { ...(served['v1/projects'] as object), reader: 'publish', publishes: true }
    served['v1/definitions'] = { version: 0, surveys: [], page: {}, history: [] }
    show()
    await waitFor(() => expect(asked.some((url) => url.startsWith('v1/definitions'))).toBe(true))
    expect(screen.queryByRole('navigation', { name: 'Pages' })).toBeNull()
    expect(asked.filter((url) => /v1\/(results|surveys|held|comments)/.test(url))).toEqual([])
  })

  it.each([
    [{ reader: 'records', publishes: false }, 'Edit surveys'],
    [{ reader: 'results', publishes: false, onlySurvey: 'checkout' }, 'Alerts'],
  ])('offers no page that the collector refuses: to %j not %s', async (may, page) => {
    serve({ counts, series: [] })
    served['v1/projects'] = { ...(served['v1/projects'] as object), ...may }
    show()
    await screen.findByRole('region', { name: 'Response' })
    const pagesThere = within(screen.getByRole('navigation', { name: 'Pages' }))
    pagesThere.getByRole('link', { name: 'Survey' })
    expect(pagesThere.queryByRole('link', { name: page })).toBeNull()
  })
})
