import { h, type VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

const quietMs = 10_000

/** Says a changing text to screen readers, politely and at most every ten seconds, always ending with the newest. */
export function Announcement({ text }: { readonly text: string }): VNode {
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
