// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { h } from 'preact'
import { afterEach, describe, expect, it } from 'vitest'
import type { ListedLink } from '../../access/link-routes.js'
import { PeoplePage } from './people-page.js'

const board: ListedLink = {
  name: 'board',
  survey: 'checkout',
  createdAt: '2026-03-01T12:00:00.000Z',
  endsAt: '2026-04-01T12:00:00.000Z',
  hasEnded: false,
}

/** The page beside a double of the collector that keeps links, and refuses the name `taken`. */
function show(links: ListedLink[], language: 'en' | 'de' | 'fa' | 'ru' = 'en') {
  const asked: string[] = []
  let isDown = false
  const read = async <T,>(): Promise<T> => {
    if (isDown) throw new Error('unreachable')
    return { links: [...links] } as T
  }
  const write = async (path: string, { method, body }: RequestInit): Promise<Response> => {
    asked.push(`${method} ${path} ${body ?? ''}`.trim())
    if (method === 'DELETE') {
      links.splice(0)
      return Response.json({})
    }
    const { name } = JSON.parse(String(body))
    if (name === 'taken') return Response.json({ message: '`name` must be another' }, { status: 400 })
    links.push({ ...board, name })
    return Response.json({ address: 'dashboard?project=shop#token=ekl_1' }, { status: 201 })
  }
  const surveys = [{ survey: 'checkout' }, { survey: 'checkout' }, { survey: 'chat' }]
  const page = () => (
    <PeoplePage project={{ id: 'shop' }} surveys={surveys} language={language} read={read} write={write} />
  )
  return {
    asked,
    open: () => render(page()),
    down: (is: boolean) => {
      isDown = is
    },
  }
}

afterEach(() => {
  cleanup()
})

describe('the page of people', () => {
  it('makes a link, shows its address once, and lists it', async () => {
    const { asked, open } = show([])
    open()
    await screen.findByText('There are no links.')
    fireEvent.input(screen.getByLabelText(/^Name/), { target: { value: 'report' } })
    fireEvent.change(screen.getByLabelText('Survey'), { target: { value: 'chat' } })
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'all surveys',
      'checkout',
      'chat',
    ])
    fireEvent.click(screen.getByRole('button', { name: 'Make a link' }))
    await screen.findByText(/dashboard\?project=shop#token=ekl_1$/)
    expect(asked).toEqual(['POST v1/links {"name":"report","days":30,"survey":"chat","project":"shop"}'])
    await screen.findByText('report')
  })

  it('takes a link back', async () => {
    const { asked, open } = show([board])
    open()
    fireEvent.click(await screen.findByRole('button', { name: 'Take back board' }))
    await screen.findByText('There are no links.')
    expect(asked).toEqual(['DELETE v1/links?project=shop&name=board'])
  })

  it('tells why the collector refuses', async () => {
    const { open } = show([])
    open()
    fireEvent.input(await screen.findByLabelText(/^Name/), { target: { value: 'taken' } })
    fireEvent.click(screen.getByRole('button', { name: 'Make a link' }))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('`name` must be another'))
  })

  it('says so where links cannot be read, and which have ended', async () => {
    const { open, down } = show([{ ...board, survey: null, hasEnded: true }], 'de')
    down(true)
    open()
    await screen.findByText('Die Links konnten nicht gelesen werden.')
    down(false)
    fireEvent.click(screen.getByRole('button', { name: 'Noch einmal' }))
    await screen.findByText('endete am 1. April 2026')
    screen.getByText('alle Umfragen', { selector: 'span' })
  })
})
