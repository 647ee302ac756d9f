/** Whether the popup asks as a dialog. Runs in the page, so that it knows nothing of this file. */
export function isOpen(): boolean {
  return !!document.querySelector('ease-kit')?.shadowRoot?.querySelector('[role=dialog]')
}
