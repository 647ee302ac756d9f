/** Says beside a line what is missing in it, aloud as well, and leads to its control. */
export function tellMissing(line: Element, text: string): void {
  const message = line.querySelector('.n')
  const status = (line.getRootNode() as ShadowRoot).querySelector('.v')
  for (const place of [message, status]) if (place) place.textContent = text
  line.querySelector<HTMLElement>('input,textarea')?.focus()
}
