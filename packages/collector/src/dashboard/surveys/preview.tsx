import { h, type VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Draft } from './draft.js'
import type { SurveysWords } from './surveys-words.js'

interface PreviewProps {
  readonly survey: Draft
  readonly page: Draft
  readonly language: string
  readonly words: SurveysWords
}

const pauseMs = 500
const sizes = ['phone', 'desktop'] as const

/** The real widget beside the form, as a phone or a desktop shows it. */
export function Preview({ survey, page, language, words }: PreviewProps): VNode {
  const [size, setSize] = useState<(typeof sizes)[number]>('phone')
  const address = useAddress({ survey, page, language })
  return (
    <section class="card preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{words.preview}</h2>
      <p class="sizes">
        {sizes.map((one) => (
          <button key={one} type="button" aria-pressed={one === size} onClick={() => setSize(one)}>
            {words[one]}
          </button>
        ))}
      </p>
      <div class={`screen ${size}`}>
        <iframe key={address} title={`${words.preview}: ${words[size]}`} src={address} />
      </div>
      <p class="hint">{words.previewHint}</p>
    </section>
  )
}

/** The preview's own address, which says what to ask: another one whenever somebody pauses in typing. */
function useAddress({ survey, page, language }: Omit<PreviewProps, 'words'>): string {
  // When to ask, whom, and where in a page are of no use here: it asks at once.
  const { on: _, cancelOn: __, mount: ___, target: ____, schedule: _____, ...asked } = survey
  const declared = {
    locale: language,
    ...page,
    v: 1,
    project: 'preview',
    test: true,
    storage: 'memory',
    surveys: [asked],
  }
  const next = JSON.stringify(declared)
  const [shown, setShown] = useState({ text: next, count: 0 })
  useEffect(() => {
    if (next === shown.text) return
    const timer = setTimeout(() => setShown(({ count }) => ({ text: next, count: count + 1 })), pauseMs)
    return () => clearTimeout(timer)
  }, [next, shown.text])
  // Of an address that differs in its fragment only, no page is loaded again.
  return `dashboard/preview?${shown.count}#${encodeURIComponent(shown.text)}`
}
