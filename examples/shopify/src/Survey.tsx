import { ces2 } from '@easekit/scales'
import { type HeadlessSurvey, openSurvey } from '@easekit/widget/headless'
import { useState } from 'preact/hooks'
import { type OrderOnPage, orderAttributes } from './order-attributes.js'
import { wordsIn } from './words.js'

/** What the pages of both targets offer, as far as the survey needs it. */
export interface Page extends OrderOnPage {
  readonly extension: { readonly editor?: object }
  readonly settings: { readonly value: Readonly<Record<string, unknown>> }
  readonly storage: {
    readonly read: <T>(key: string) => Promise<T | null>
    readonly write: (key: string, data: unknown) => Promise<void>
  }
  readonly i18n: { readonly translate: (key: string) => unknown }
}

interface AskedProps {
  readonly survey: HeadlessSurvey
  readonly isEditor: boolean
  readonly say: (key: string) => string
  /** Called once the collector has the whole answer. */
  readonly onDone: () => void
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** How long a thank-you waits for the collector's word, in milliseconds; the answer goes on trying after that. */
const patienceMs = 8_000

/**
 * Draws the survey about one order with Shopify's own components.
 *
 * @returns nothing where the settings are missing or this order was asked about
 */
export async function surveyOf(page: Page, source: string, order: string | undefined, language: string) {
  const { extension, settings, storage, i18n } = page
  const isEditor = extension.editor !== undefined
  const say = (key: string): string => `${i18n.translate(key)}`
  const { project, endpoint, company, send_order: sendsOrder } = settings.value
  if (!/^[\w-]{1,64}$/.test(text(project)) || !/^https?:\/\/[^/]/.test(text(endpoint))) {
    return isEditor ? <s-banner tone="warning">{say('settingsMissing')}</s-banner> : null
  }
  const key = `easekit:${order ?? ''}`
  // A page that is loaded again does not ask again. What is stored is gone with the next checkout.
  if (!isEditor && (await storage.read(key).catch(() => null))) return null
  const [locale, secondStep] = wordsIn(language)
  const survey = openSurvey({
    project: text(project),
    endpoint: text(endpoint),
    survey: { id: 'checkout', scale: ces2, issue: 'order', company: text(company) || undefined },
    locale,
    secondStep,
    channel: 'shopify',
    trigger: 'order-placed',
    source,
    subject: order,
    attributes: sendsOrder === true ? orderAttributes(page) : undefined,
  })
  // Nothing is marked while a merchant looks at it in the editor.
  if (!isEditor) survey.shown()
  const remember = () => void storage.write(key, true).catch(() => {})
  return <Asked survey={survey} isEditor={isEditor} say={say} onDone={remember} />
}

function Asked({ survey, isEditor, say, onDone }: AskedProps) {
  const { words, points } = survey
  const [value, setValue] = useState<string>()
  const [reasons, setReasons] = useState<readonly string[]>([])
  const [comment, setComment] = useState('')
  const [stage, setStage] = useState<'open' | 'sending' | 'late' | 'done'>('open')
  const { second } = survey

  const deliver = async () => {
    setStage('sending')
    const isDelivered = await survey.delivered(patienceMs)
    if (isDelivered) onDone()
    setStage(isDelivered ? 'done' : 'late')
  }
  const rate = (chosen: string | undefined) => {
    if (chosen === undefined || survey.answer(Number(chosen)) === 'refused') return
    setValue(chosen)
    // Another rating has other reasons.
    setReasons([])
  }
  const end = (isSkipped: boolean) => {
    survey.explain(isSkipped ? {} : { reasons, comment })
    deliver()
  }

  if (stage === 'done') return <s-banner tone="success">{survey.thanks}</s-banner>
  const isSending = stage === 'sending'
  return (
    <s-section heading={words.question}>
      <s-choice-list
        label={words.question}
        labelAccessibilityVisibility="exclusive"
        variant="inline"
        name="effort"
        disabled={isEditor || stage !== 'open'}
        values={value === undefined ? [] : [value]}
        onChange={({ currentTarget }) => rate((currentTarget as { values?: string[] }).values?.[0])}
      >
        {points.map(({ value, face, name }) => (
          <s-choice key={value} value={`${value}`} accessibilityLabel={name}>
            {face}
          </s-choice>
        ))}
      </s-choice-list>
      <s-stack direction="inline" justifyContent="space-between">
        {words.ends.map((end) => (
          <s-text key={end} type="small">
            {end}
          </s-text>
        ))}
      </s-stack>
      {second && (
        <s-stack gap="base">
          {second.reasons.length > 0 && (
            <s-choice-list
              label={second.question}
              name="reasons"
              multiple
              values={[...reasons]}
              onChange={({ currentTarget }) => setReasons((currentTarget as { values?: string[] }).values ?? [])}
            >
              {second.reasons.map(({ id, label }) => (
                <s-choice key={id} value={id}>
                  {label}
                </s-choice>
              ))}
            </s-choice-list>
          )}
          <s-text-area
            label={words.comment ?? second.question}
            name="comment"
            maxLength={2000}
            value={comment}
            onInput={({ currentTarget }) => setComment((currentTarget as { value?: string }).value ?? '')}
          />
          <s-stack direction="inline" gap="base">
            <s-button onClick={() => end(false)}>{words.send}</s-button>
            <s-button variant="secondary" onClick={() => end(true)}>
              {words.skip}
            </s-button>
          </s-stack>
        </s-stack>
      )}
      {isSending && <s-button loading>{words.send}</s-button>}
      {stage === 'late' && (
        <s-banner tone="warning">
          {say('notSent')}
          <s-button onClick={deliver}>{say('again')}</s-button>
        </s-banner>
      )}
    </s-section>
  )
}
