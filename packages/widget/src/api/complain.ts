/** Says what is wrong, where nothing may be thrown. */
export function complain(issue: string): void {
  // biome-ignore lint/suspicious/noConsole: the console is where a shop owner looks.
  console.error(`[easekit] ${issue}`)
}
