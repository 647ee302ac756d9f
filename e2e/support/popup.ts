import type { Page } from 'playwright-core'

/** The popup as a person meets it: by role and name, through the shadow root. */
export function popup(page: Page) {
  const dialog = page.locator('ease-kit').getByRole('dialog')
  return {
    dialog,
    heading: dialog.getByRole('heading'),
    point: (name: string | RegExp) => dialog.getByRole('radio', { name }),
    reason: (name: string) => dialog.getByRole('checkbox', { name }),
    comment: dialog.getByRole('textbox'),
    button: (name: string) => dialog.getByRole('button', { name }),
    /** Name of the element that has the focus inside the popup, if any. */
    focused: () =>
      page.evaluate(() => document.querySelector('ease-kit')?.shadowRoot?.activeElement?.getAttribute('aria-label')),
  }
}
