import { within } from '@testing-library/preact'
import './patience.js'

/** The popup as a person meets it: by role and name, through the shadow root. */
export function popup() {
  const host = document.querySelector('ease-kit')
  const root = host?.shadowRoot
  const inside = root ? within(root as unknown as HTMLElement) : undefined
  const get = <T>(value: T | undefined | null): T => {
    if (value === undefined || value === null) throw new Error('there is no popup')
    return value
  }
  return {
    host,
    root,
    isOpen: () => Boolean(inside?.queryByRole('dialog')),
    dialog: () => get(inside).getByRole('dialog'),
    heading: () => get(inside).getByRole('heading').textContent,
    points: () => get(inside).getAllByRole('radio') as HTMLInputElement[],
    point: (name: string | RegExp) => get(inside).getByRole('radio', { name }) as HTMLInputElement,
    reason: (name: string) => get(inside).getByRole('checkbox', { name }) as HTMLInputElement,
    comment: () => get(inside).getByRole('textbox') as HTMLTextAreaElement,
    button: (name: string) => get(inside).getByRole('button', { name }) as HTMLButtonElement,
    announced: () => get(inside).getByRole('status').textContent,
  }
}
