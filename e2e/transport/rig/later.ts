/** A moment that the test decides: a promise, and the function that resolves it. */
export function later(): readonly [moment: Promise<void>, come: () => void] {
  let come = (): void => {}
  const moment = new Promise<void>((resolve) => {
    come = resolve
  })
  return [moment, come]
}
