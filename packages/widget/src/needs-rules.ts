import type { StartSurvey } from './start-options.js'

/** Whether a survey has rules that few have, or waits for something that may be taken back: their code is fetched only then. */
export function needsRules({ quota, schedule, target, throttle, cancelOn }: StartSurvey, signal: string): boolean {
  return !!(quota || schedule || target || throttle?.perSession || cancelOn || signal.startsWith('chat-'))
}
