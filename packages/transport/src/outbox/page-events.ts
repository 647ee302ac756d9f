import type { PageEvent, Platform } from './platform.js'

/** What the page tells the outbox. */
export interface PageReactions {
  /** It is being hidden or left: only work begun within the event has a chance. */
  readonly onLeave: () => void
  /** It is seen again, restored, or online. */
  readonly onWake: () => void
}

/** Listens to the page until the signal is aborted. Never `unload`, which would keep pages out of the back/forward cache. */
export const watchPage = (
  platform: Pick<Platform, 'document' | 'addEventListener'>,
  { onLeave, onWake }: PageReactions,
  signal: AbortSignal,
): void => {
  const listen = (type: string, react: (event: PageEvent) => void) =>
    platform.addEventListener?.(type, react, { signal })
  listen('visibilitychange', () => (platform.document.hidden ? onLeave() : onWake()))
  listen('pagehide', onLeave)
  listen('pageshow', ({ persisted }) => persisted && onWake())
  listen('online', onWake)
}
