import { h, type VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Results } from '../../results/score-survey.js'
import { type Language, useLanguage } from '../language/language.js'

const quietMs = 10_000

/**
 * Says the state of a survey in one sentence to screen readers, politely and at most every ten seconds, always ending
 * with the newest. Says nothing without results.
 */
export function SpokenSummary({ results }: { readonly results: Results | undefined }): VNode {
  const language = useLanguage()
  const text = results ? summarize(results, language) : ''
  const [said, setSaid] = useState('')
  const saidAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const timer = setTimeout(
      () => {
        saidAt.current = performance.now()
        setSaid(text)
      },
      Math.max(0, saidAt.current + quietMs - performance.now()),
    )
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  )
}

function summarize({ counts, series }: Results, { words, format }: Language): string {
  const figures = series
    .flatMap(({ scores }) => scores.slice(0, 1))
    .flatMap(({ value, unit, larger }) =>
      value === null ? [] : [`${words.figureNames[unit]} ${format.value(value, unit)}, ${words.largerIs(larger)}`],
    )
  return words.summary(words.answers(counts.answered, format.count(counts.answered)), figures)
}
