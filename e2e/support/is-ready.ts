/** Whether the page's EaseKit has taken over from its queue. Runs in the page, so that it knows nothing of this file. */
export function isReady(): boolean {
  return 'ready' in ((window as never as { EaseKit?: object }).EaseKit ?? {})
}
