import { h, type VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Results } from '../../results/score-survey.js'
import { format } from '../data/format.js'

const quietMs = 10_000

/**
 * Says the state of a survey in one sentence to screen readers, politely and at most every ten seconds, always ending
 * with the newest. Says nothing without results.
 */
export function SpokenSummary({ results }: { readonly results: Results | undefined }): VNode {
  const text = results ? summarize(results) : ''
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

function summarize({ counts, series }: Results): string {
  const figures = series
    .flatMap(({ scores }) => scores.slice(0, 1))
    .flatMap(({ value, unit, larger }) =>
      value === null
        ? []
        : [`${unit === 'points' ? 'average' : 'share'} ${format.value(value, unit)}, larger is ${larger}`],
    )
  return [`${format.count(counts.answered)} answers`, ...figures].join('; ')
}
