import type { DebugPage } from './debug-page.js'

/** What holds for all surveys of a page: storage, consent, privacy signals, in words. */
export function situation({ options, mayKeep, platform }: DebugPage): string[] {
  const { navigator } = platform.window
  const isPrivate = 'globalPrivacyControl' in navigator && navigator.globalPrivacyControl === true
  return [
    mayKeep()
      ? 'Notes are kept on this device, so that nobody is asked twice and a signal outlives its page.'
      : options.storage === 'memory'
        ? 'Nothing is kept on this device (storage is “memory”): after a new page nothing is remembered.'
        : 'Nothing is kept on this device before consent: after a new page nothing is remembered.',
    ...(isPrivate ? ['This browser asks for privacy (GPC): ids of orders and chats are not sent.'] : []),
  ]
}
