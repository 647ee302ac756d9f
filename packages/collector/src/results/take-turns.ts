/** Resolves to what `read` does, which begins in a turn of its own. */
export type TakeTurn = <T>(question: string, read: () => Promise<T>) => Promise<T>

/**
 * Lets questions begin one in each turn of the event loop, so that answers are taken between any two: viewers are told of a change at
 * the same time, and SQLite reads without giving way. Whoever asks what somebody else waits for shares the answer, which is read
 * after both have asked.
 */
export function createTurns(): TakeTurn {
  const waiting = new Map<string, { readonly begin: () => void; readonly answer: Promise<unknown> }>()

  function beginNext(): void {
    const [next] = waiting
    if (!next) return
    const [question, { begin }] = next
    waiting.delete(question)
    begin()
    if (waiting.size > 0) setImmediate(beginNext)
  }

  return <T>(question: string, read: () => Promise<T>) => {
    const same = waiting.get(question)
    // The same question is answered by the same kind of thing.
    if (same) return same.answer as Promise<T>
    if (waiting.size === 0) setImmediate(beginNext)
    let begin = (): void => {}
    const answer = new Promise<void>((resolve) => {
      begin = resolve
    }).then(read)
    waiting.set(question, { begin, answer })
    return answer
  }
}
