import type { Page } from 'playwright-core'

/** Gives EaseKit a command, as a page does; resolves to what it returns. */
export function command(page: Page, ...given: readonly unknown[]): Promise<unknown> {
  return page.evaluate(
    (given) => (window as never as Record<string, (...given: unknown[]) => unknown>).EaseKit?.(...given),
    given,
  )
}
