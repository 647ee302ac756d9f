// @vitest-environment happy-dom
import { csat5, type Scale } from '@easekit/scales'
import { secondStep as english } from '@easekit/scales/second-step/en'
import { fireEvent, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { popup } from '../../test/popup.js'
import { cleanUp, startEaseKit } from '../../test/start-easekit.js'

afterEach(cleanUp)

const opens = () => waitFor(() => expect(popup().isOpen()).toBe(true), { timeout: 20_000 })
const parts = (name: string) => [...(popup().root?.querySelectorAll(`[part=${name}]`) ?? [])]
const reasons = () => parts('reason').map((one) => one.textContent)
const complaint = { id: 'cost', label: 'Cost or fees' }

/** Asks, and answers with a point. */
async function answer(survey: Parameters<typeof startEaseKit>[0], value: number) {
  const started = startEaseKit(survey)
  const result = started.easekit.ask('checkout')
  await opens()
  fireEvent.click(popup().point(new RegExp(`^${value} of`)))
  return { ...started, result }
}

describe('the second step', () => {
  it.each([
    [2, english.whyFor.harder, english.reasonsFor.harder],
    [4, english.whyFor.neutral, english.reasonsFor.neutral],
    [6, english.whyFor.easier, english.reasonsFor.easier],
    [7, english.whyFor.easier, english.reasonsFor.easier],
  ])('after %d asks "%s" with reasons that go with it', async (value, question, labels) => {
    await answer({}, value)
    await waitFor(() => expect(popup().heading()).toBe(question))
    expect(reasons()).toEqual(Object.values(labels))
  })

  it.each([
    [2, ['Cost or fees']],
    [4, ['Cost or fees']],
    [7, Object.values(english.reasonsFor.easier)],
  ])('after %d keeps the complaints of a survey from those who have none', async (value, labels) => {
    await answer({ why: { reasons: [complaint] } }, value)
    await waitFor(() => expect(parts('comment')).toHaveLength(1))
    expect(reasons()).toEqual(labels)
  })

  it('takes question and reasons of a group from the survey', async () => {
    const easier = { question: { en: 'What pleased you?' }, reasons: [{ id: 'fast', label: 'Fast' }] }
    await answer({ why: { reasons: [complaint], easier } }, 7)
    await waitFor(() => expect(popup().heading()).toBe('What pleased you?'))
    expect(reasons()).toEqual(['Fast'])
  })

  it('has no reasons of its own after a rating that is not about effort', async () => {
    await answer({ scale: csat5 as Scale }, 1)
    await waitFor(() => expect(popup().heading()).toBe('What is the main reason for your answer?'))
    expect(reasons()).toEqual([])
  })

  it.each([
    [2, 'comment'],
    [4, 'thanks'],
    [7, 'thanks'],
  ])('asks only those who had a hard time where it says so: after %d comes the %s', async (value, next) => {
    await answer({ why: { ask: 'harder' } }, value)
    await waitFor(() => expect(parts(next)).toHaveLength(1))
  })

  it('has a label on the text box that says it is optional', async () => {
    await answer({}, 2)
    await waitFor(() => expect(parts('comment')).toHaveLength(1))
    expect(popup().root?.querySelector('label[for=t]')?.textContent).toBe('Your comment (optional)')
    expect(popup().comment().getAttribute('aria-labelledby')).toBe('q l')
  })

  it('shows the answer, and takes another as a new revision of the same record', async () => {
    const told: unknown[] = []
    const { easekit, sent, result } = await answer({}, 2)
    easekit.on('answered', ({ value, response }) => told.push(value, response))
    await waitFor(() => expect(parts('answer')[0]?.textContent).toContain('Your answer: 2 of 7, Disagree'))
    expect(popup().point(/^2 of 7/).checked).toBe(true)
    popup().comment().value = 'Half a thought'
    fireEvent.click(popup().point(/^2 of 7/))
    fireEvent.click(popup().point(/^6 of 7/))
    await waitFor(() => expect(popup().heading()).toBe(english.whyFor.easier))
    expect(popup().comment().value).toBe('Half a thought')
    fireEvent.click(popup().button('Send'))
    await waitFor(() => expect(popup().heading()).toBe('Thank you!'))
    await waitFor(() => expect(sent.some(({ done }) => done)).toBe(true))
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
    expect(sent.find(({ done }) => done)?.answers).toEqual({ effort: 6, comment: 'Half a thought' })
    expect(told).toEqual([6, sent[0]?.id])
    easekit.destroy()
    expect(await result).toMatchObject({ status: 'answered', answers: { effort: 6 } })
  })
})

describe('the question of the second step', () => {
  it('is heard anew where another answer changes it', async () => {
    await answer({}, 2)
    await waitFor(() => expect(popup().announced()).toBe(english.whyFor.harder))
    fireEvent.click(popup().point(/^6 of 7/))
    await waitFor(() => expect(popup().announced()).toBe(english.whyFor.easier))
  })
})

describe('the offer of a call-back', () => {
  const fill = (to: string, agrees: boolean) => {
    const [field, agreed] = parts('contact')[0]?.querySelectorAll('input') ?? []
    if (field) field.value = to
    if (agreed) agreed.checked = agrees
  }
  const consent = 'I agree that \u2068Acme\u2069 may contact me about this answer.'

  it.each([
    [1, 1],
    [4, 0],
    [6, 0],
  ])('after %d stands there %d times, and never unless the survey makes it', async (value, times) => {
    await answer({ contact: true }, value)
    await waitFor(() => expect(parts('comment')).toHaveLength(1))
    expect(parts('contact')).toHaveLength(times)
    cleanUp()
    await answer({}, value)
    await waitFor(() => expect(parts('comment')).toHaveLength(1))
    expect(parts('contact')).toHaveLength(0)
  })

  it('sends field and consent apart from the answers, of which the page is told', async () => {
    const { easekit, sent, result } = await answer({ contact: true, company: 'Acme' }, 2)
    const told: unknown[] = []
    for (const name of ['answered', 'commented', 'closed'] as const) easekit.on(name, (detail) => told.push(detail))
    await waitFor(() => expect(parts('contact')).toHaveLength(1))
    fill(' ann@mail.example ', true)
    const [comment] = parts('comment') as HTMLTextAreaElement[]
    if (comment) comment.value = 'Too slow'
    fireEvent.click(popup().button('Send'))
    await waitFor(() => expect(sent.some(({ done }) => done)).toBe(true))
    const last = sent.find(({ done }) => done) as unknown as Record<string, unknown>
    expect(last.contact).toEqual({ to: 'ann@mail.example', consent })
    expect(last.answers).toEqual({ effort: 2, comment: 'Too slow' })
    easekit.destroy()
    expect(JSON.stringify([told, await result])).not.toContain('ann@')
  })

  it.each([
    ['ann@mail.example', false, 'checkbox'],
    ['', true, 'text'],
  ])('with "%s" and %s leads to what is missing, once, and sends nothing of it', async (to, agrees, type) => {
    const { sent } = await answer({ contact: true }, 2)
    await waitFor(() => expect(parts('contact')).toHaveLength(1))
    fill(to, agrees)
    fireEvent.click(popup().button('Send'))
    const focused = popup().root?.activeElement
    expect([focused?.getAttribute('type'), focused?.getAttribute('aria-invalid')]).toEqual([type, 'true'])
    fireEvent.click(popup().button('Send'))
    await waitFor(() => expect(sent.some(({ done }) => done)).toBe(true))
    expect(JSON.stringify(sent)).not.toContain('ann@')
    expect(JSON.stringify(sent)).not.toContain('consent')
  })
})

describe('the options of the second step', () => {
  it.each([
    [{ ask: 'sometimes' }, 'surveys[0].why.ask'],
    [{ easier: { reasons: 'cost' } }, 'surveys[0].why.easier.reasons'],
    [{ harder: { questions: 'Why?' } }, 'surveys[0].why.harder.questions'],
    [{ neutral: { reasons: [{ id: 'a b', label: 'A' }] } }, 'surveys[0].why.neutral.reasons[0].id'],
  ])('%j names the mistake', (why, field) => {
    expect(() => startEaseKit({ why: why as never })).toThrow(field)
  })
})
