// @vitest-environment happy-dom
import { ces2, csi, ease7, open, type Scale } from '@easekit/scales'
import { locale as german } from '@easekit/scales/locales/de'
import { locale as english } from '@easekit/scales/locales/en'
import { secondStep as secondGerman } from '@easekit/scales/second-step/de'
import { secondStep } from '@easekit/scales/second-step/en'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cleanUp, type Sent, startEaseKit } from '../../test/start-easekit.js'
import { type HeadlessOptions, openSurvey } from '../headless.js'
import type { SurveyOptions } from '../index.js'

afterEach(cleanUp)

const find = <T extends Element>(selector: string): T =>
  document.querySelector('ease-kit')?.shadowRoot?.querySelector(selector) as T

/** The collector keeps the highest revision, in whichever order they come. */
const newest = (records: readonly Sent[]): Sent => records.reduce((one, other) => (other.rev > one.rev ? other : one))

/** What two records of the same answers may differ in: names and clocks. */
const comparable = ({ id: _id, rev: _rev, at: _at, context, ...rest }: Sent & { readonly at?: number }) => {
  const { sinceMs: _since, tookMs: _took, ...known } = context
  return { ...rest, context: known }
}

describe('popup and headless survey', () => {
  it.each([
    ['ces2 in English', { scale: ces2, issue: 'order' }, english, secondStep, 'effort', 2, 'slow'],
    ['ease7 in German', { scale: ease7, issue: 'request', version: 2 }, german, secondGerman, 'effort', 7, 'quick'],
    [
      'several things',
      { scale: csi({ price: 'Price', range: 'Range' }), items: { help: 'Help', speed: 'Speed' } },
      english,
      secondStep,
      'items',
      3,
      undefined,
    ],
    ['free text', { scale: open }, english, secondStep, 'open', 0, undefined],
  ] as const)(
    'make the same record of the same answers: %s',
    async (_name, survey, locale, second, kind, value, reason) => {
      const comment = 'write to anna@shop.example'
      const asked = survey as Partial<SurveyOptions> & { readonly scale: Scale }
      const { easekit, sent } = startEaseKit({ issue: undefined, ...asked }, { locale: locale.tag })
      easekit.trigger('checkout', { subject: 'T-1042' })
      await vi.waitFor(() => expect(find('[part=scale], textarea')).toBeTruthy(), { timeout: 10_000 })
      if (kind === 'effort') {
        find<HTMLInputElement>(`input[value="${value}"]`).click()
        await vi.waitFor(() => expect(find(`input[value="${reason}"]`)).toBeTruthy())
        find<HTMLInputElement>(`input[value="${reason}"]`).click()
      }
      if (kind === 'items') {
        for (const id of ['help', 'speed'])
          find<HTMLInputElement>(`input[name="effort.${id}"][value="${value}"]`).click()
        find<HTMLButtonElement>('[part=send]').click()
      }
      await vi.waitFor(() => expect(find('textarea')).toBeTruthy())
      find<HTMLTextAreaElement>('textarea').value = comment
      find<HTMLButtonElement>('[part=send]').click()
      await vi.waitFor(() => expect(sent[0] && newest(sent).answers.comment).toBe('write to [email]'), {
        timeout: 10_000,
      })
      const byPopup = newest(sent)

      const records: Sent[] = []
      const sender: HeadlessOptions['sender'] = async (body) => {
        const record = JSON.parse(body)
        records.push(record)
        return { status: 200, verdict: { v: 1, id: record.id, rev: record.rev, status: 'ok' } }
      }
      const { context } = byPopup
      const headless = openSurvey({
        project: 'shop',
        sender,
        survey: { id: 'checkout', company: 'Acme', ...asked },
        locale,
        secondStep: second,
        channel: 'web',
        subject: 'T-1042',
        trigger: 'checkout',
        source: context.source as string,
        page: context.page as string,
        device: context.device as 'desktop',
        // The popup says what it drew.
        ...(kind === 'items' && {
          survey: { id: 'checkout', company: 'Acme', ...asked, layout: context.layout as 'vertical' },
        }),
      })
      if (kind === 'effort') headless.answer(value)
      if (kind === 'items') for (const id of ['help', 'speed']) headless.answer(value, id)
      headless.explain({ reasons: reason ? [reason] : [], comment })
      expect(await headless.delivered()).toBe(true)
      expect(comparable(newest(records))).toEqual(comparable(byPopup))
    },
  )
})
