// @vitest-environment happy-dom

import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { h } from 'preact'
import { afterEach, describe, expect, it } from 'vitest'
import type { ShownComment } from '../../results/list-comments.js'
import { CommentsPage } from './comments-page.js'

// A second, the default, is little where the machine is busy.
configure({ asyncUtilTimeout: 10_000 })

const slow: ShownComment = {
  id: 'slow',
  at: '2026-03-10T12:00:00.000Z',
  comment: 'The delivery was slow',
  effort: 2,
  scale: 'ces2@1',
  label: 'disagree',
  locale: 'en',
  reasons: ['cost', 'x-y'],
  subject: 'order-1',
  device: 'phone',
  page: '/thanks',
  state: 'new',
  wantsContact: true,
}
const fine: ShownComment = { ...slow, id: 'fine', comment: 'Fine', reasons: [], subject: null, wantsContact: false }

/** The page beside a double of the collector that has comments, and saves marks unless it is down. */
function show(comments: readonly ShownComment[], isDown = false) {
  const asked: string[] = []
  const read = async <T,>(path: string): Promise<T> => {
    asked.push(path)
    if (path.startsWith('v1/results')) return { reasons: [{ id: 'cost', label: 'Cost or fees', count: 1 }] } as T
    if (path.startsWith('v1/dimensions')) return { dimensions: ['attribute:plan', 'device', 'language'] } as T
    if (path.includes('by=language')) return { segments: ['de', 'other', 'en', ''].map((value) => ({ value })) } as T
    if (path.startsWith('v1/segments')) return { segments: [{ value: '/thanks' }, { value: '' }] } as T
    return { comments: path.includes('state=done') ? [] : comments, next: null, searchedTo: null } as T
  }
  const write = async (path: string, { method, body }: RequestInit): Promise<Response> => {
    asked.push(`${method} ${path} ${body}`)
    return isDown ? Response.json({}, { status: 503 }) : Response.json({})
  }
  render(<Page read={read} write={write} />)
  return asked
}

type PageProps = Parameters<typeof CommentsPage>[0]

const Page = ({ read, write = async () => Response.json({}) }: Pick<PageProps, 'read'> & Partial<PageProps>) => (
  <CommentsPage
    project={{ id: 'shop', floor: 5, demo: false }}
    survey="checkout"
    selection={{ range: 'all' }}
    read={read}
    write={write}
    onState={() => {}}
  />
)

const lastList = (asked: readonly string[]): string | undefined =>
  asked.filter((path) => path.startsWith('v1/comments?')).at(-1)

const textsOf = (label: string): readonly (string | null)[] =>
  within(screen.getByLabelText(label))
    .getAllByRole('option')
    .map(({ textContent }) => textContent)

afterEach(() => {
  cleanup()
})

describe('the page of comments', () => {
  it('tells what is known beside a comment, and where somebody wants to be contacted', async () => {
    show([slow, fine])
    const [first, second] = (await screen.findAllByRole('listitem')).map((item) => within(item))
    for (const text of ['Wants to be contacted', 'Cost or fees', 'x-y', 'phone', '/thanks']) first?.getByText(text)
    expect(second?.queryByText('Wants to be contacted')).toBeNull()
  })

  it('asks the collector for what fits', async () => {
    const asked = show([slow])
    await screen.findByText(slow.comment)
    const choose = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } })
    choose('Reason', 'cost')
    choose('Contact', 'wanted')
    choose('Segment', 'page')
    await screen.findByRole('option', { name: 'not known' })
    choose('Which', ':/thanks')
    fireEvent.input(screen.getByLabelText('Order or chat, the whole id'), { target: { value: ' order-1 ' } })
    choose('State', 'done')
    await screen.findByText('No comment fits.')
    // What is typed is asked for when it has rested for a moment.
    await waitFor(() =>
      expect(lastList(asked)).toBe(
        'v1/comments?project=shop&survey=checkout&reason=cost&state=done&contact=wanted&subject=order-1&where=page%3A%2Fthanks&limit=50',
      ),
    )
    fireEvent.input(screen.getByLabelText('Search'), { target: { value: ' slow cart' } })
    choose('Rating', 'harder')
    choose('Language', 'de')
    await waitFor(() => expect(lastList(asked)).toMatch(/[?&]search=\+slow\+cart&side=harder&language=de&reason=cost&/))
    expect(textsOf('Language')).toEqual(['Any', 'German', 'English'])
    choose('Segment', 'attribute:plan')
    await waitFor(() => expect(textsOf('Which')).toContain('/thanks'))
    choose('Which', ':/thanks')
    await waitFor(() => expect(lastList(asked)).toContain('&where=attribute%3Aplan%3A%2Fthanks&'))
    choose('Segment', '')
    choose('State', '')
    await screen.findByText(slow.comment)
    expect(lastList(asked)).not.toMatch(/where|state/)
  })

  it('keeps an order id that is being typed while comments arrive', async () => {
    const asked = show([slow, fine])
    const field = screen.getByLabelText('Order or chat, the whole id') as HTMLInputElement
    fireEvent.input(field, { target: { value: 'order-' } })
    // Another filter is chosen in between, and the page is drawn anew with what has arrived.
    fireEvent.change(screen.getByLabelText('State'), { target: { value: 'done' } })
    await waitFor(() => expect(lastList(asked)).toContain('state=done'))
    expect(field.value).toBe('order-')
    fireEvent.input(field, { target: { value: 'order-1 ' } })
    await waitFor(() => expect(lastList(asked)).toContain('subject=order-1&'))
  })

  it('says how far back was looked where nothing fits, and goes on when asked to', async () => {
    const asked: string[] = []
    const read = async <T,>(path: string): Promise<T> => {
      asked.push(path)
      if (!path.startsWith('v1/comments')) return {} as T
      const isFirst = !path.includes('before=')
      const page = { comments: isFirst ? [] : [slow], next: isFirst ? '5_c' : null }
      return { ...page, searchedTo: isFirst ? '2026-03-01T10:00:00.000Z' : null } as T
    }
    render(<Page read={read} />)
    await screen.findByText(/Looked through back to Mar 1, 2026\./)
    fireEvent.click(screen.getByRole('button', { name: 'Read older ones' }))
    await screen.findByText(slow.comment)
    expect(lastList(asked)).toContain('&before=5_c')
    screen.getByText('Comments: 1. That is all of them.')
  })

  it('shows all that was said about an order', async () => {
    const asked = show([slow])
    fireEvent.click(await screen.findByRole('button', { name: /about .*order-1/ }))
    await waitFor(() => expect(lastList(asked)).toContain('&subject=order-1&'))
  })

  it('asks once where that takes the place of another filter', async () => {
    const asked = show([slow])
    fireEvent.change(await screen.findByLabelText('Contact'), { target: { value: 'wanted' } })
    await waitFor(() => expect(lastList(asked)).toContain('&contact=wanted&'))
    const before = asked.length
    fireEvent.click(await screen.findByRole('button', { name: /about .*order-1/ }))
    await waitFor(() => expect(lastList(asked)).toContain('&subject=order-1&'))
    expect(asked.slice(before)).toEqual([lastList(asked)])
  })

  it('notes what was done about a comment', async () => {
    const asked = show([slow])
    const state = await screen.findByLabelText<HTMLSelectElement>(/^State, /)
    fireEvent.change(state, { target: { value: 'done' } })
    await waitFor(() => expect(state.value).toBe('done'))
    expect(asked.at(-1)).toBe('PUT v1/comments/state?project=shop&id=slow {"state":"done"}')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says where that was not saved, and shows what holds', async () => {
    show([slow], true)
    const state = await screen.findByLabelText<HTMLSelectElement>(/^State, /)
    fireEvent.change(state, { target: { value: 'seen' } })
    expect((await screen.findByRole('alert')).textContent).toBe('This was not saved. Choose it again.')
    expect(state.value).toBe('new')
  })
})
