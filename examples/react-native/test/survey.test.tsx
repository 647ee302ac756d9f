// @vitest-environment happy-dom
/** @jsxImportSource react */
// React is real; React Native's five components and the outbox are doubles.
import { ces2 } from '@easekit/scales'
import { locale } from '@easekit/scales/locales/en'
import { secondStep } from '@easekit/scales/second-step/en'
import { createFakeOutbox } from '@easekit/transport/testing'
import { openSurvey } from '@easekit/widget/headless'
import { fireEvent, getAllByRole, getByRole } from '@testing-library/dom'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { EaseKitSurvey } from '../EaseKitSurvey.js'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

let root: Root | undefined
afterEach(() => act(async () => root?.unmount()))

async function show() {
  const outbox = createFakeOutbox()
  const survey = openSurvey({
    outbox,
    survey: { id: 'checkout', scale: ces2, company: 'Acme' },
    locale,
    secondStep,
    channel: 'react-native',
    subject: 'order-1042',
  })
  const onClose = vi.fn()
  const box = document.createElement('main')
  await act(async () => {
    root = createRoot(box)
    root.render(<EaseKitSurvey survey={survey} onClose={onClose} patienceMs={50} />)
  })
  const press = (role: string, name: string | RegExp) =>
    act(async () => void fireEvent.click(getByRole(box, role, { name })))
  return { box, outbox, onClose, press, last: () => outbox.puts.at(-1) }
}

describe('the survey in native controls', () => {
  it('rates by one tap, asks why, and thanks once the answer has arrived', async () => {
    const { box, outbox, press, last } = await show()
    expect(getByRole(box, 'heading').textContent).toBe('\u2068Acme\u2069 made it easy for me to handle my issue.')
    expect(getAllByRole(box, 'radio').map(({ textContent }) => textContent)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ])
    expect(last()).toMatchObject({ answers: {}, context: { state: 'shown', channel: 'react-native' } })
    await press('radio', '2 of 7, Disagree')
    await press('checkbox', 'It took too long')
    await act(async () => void fireEvent.change(getByRole(box, 'textbox'), { target: { value: 'Six steps' } }))
    outbox.deliver()
    await press('button', locale.send)
    await act(async () => vi.waitFor(() => expect(last()).toMatchObject({ done: true })))
    expect(last()).toMatchObject({
      answers: { effort: 2, reasons: ['slow'], comment: 'Six steps' },
      context: { subject: 'order-1042' },
    })
  })

  it('takes another answer while the reason is asked', async () => {
    const { press, last } = await show()
    await press('radio', /^2 of 7/)
    await press('radio', /^6 of 7/)
    await press('button', locale.skip)
    expect(last()).toMatchObject({ answers: { effort: 6 }, done: true })
  })

  it('is taken away by its close button', async () => {
    const { press, onClose, last } = await show()
    await press('button', locale.close)
    expect(onClose).toHaveBeenCalled()
    expect(last()).toMatchObject({ context: { state: 'dismissed' } })
  })
})
