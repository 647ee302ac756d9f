import type { Emit, SignalDetail, TriggerEnv } from '../types.js'
import type { ChatMoment } from './chat-events.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { createEngagement } from './engagement.js'

type Subject = SignalDetail['subject']

/** How long a close waits for an end, and how long after an end a close belongs to it. */
const holdMs = 10_000

/**
 * Decides which moments of a chat are a reason to ask; all vendors share it. Closed is not ended: the window may be
 * minimised in the middle of a talk.
 *
 * @param tells what the vendor tells at all
 * @returns takes each moment as it comes
 */
export function createChatPolicy(
  vendor: string,
  tells: (moment: ChatMoment) => boolean,
  emit: Emit,
  env: TriggerEnv,
  options: ChatPolicyOptions,
): (moment: ChatMoment, subject?: Subject) => void {
  const { when = 'either', engaged = true, minOpenMs = 20_000 } = options
  const { window, signal, now } = env
  const engagement = createEngagement(vendor, env)
  let openedAt: number | undefined
  let endedAt: number | undefined
  let endedSubject: Subject
  let hold = 0

  const release = (): void => {
    window.clearTimeout(hold)
    hold = 0
  }
  signal.addEventListener('abort', release)

  const fire = (name: string, subject: Subject): void => {
    release()
    engagement.reset()
    emit(name, { subject })
  }

  /** Why a close does not count. */
  const refusal = (openMs: number | undefined): string | undefined => {
    if (!engaged) return undefined
    if (tells('engaged')) return engagement.is() ? undefined : 'closed without a message of the visitor'
    if (!tells('opened')) return 'tells neither of messages nor of opening; only `engaged: false` hears it close'
    return openMs !== undefined && openMs >= minOpenMs ? undefined : `closed before it was open for ${minOpenMs} ms`
  }

  const close = (subject: Subject): void => {
    const openMs = openedAt === undefined ? undefined : now() - openedAt
    openedAt = undefined
    if (when === 'ended' || hold || (endedAt !== undefined && now() - endedAt < holdMs)) return
    const reason = refusal(openMs)
    if (reason) env.log(vendor, reason)
    else if (when === 'closed' || !tells('ended')) fire('chat-closed', subject)
    else hold = window.setTimeout(() => fire('chat-closed', subject), holdMs)
  }

  const end = (subject: Subject): void => {
    if (when === 'closed') return
    // The rating of a conversation whose end was heard already; it may come minutes later.
    const over = endedAt !== undefined && (tells('engaged') || now() - endedAt < holdMs)
    if (over && (subject == null || endedSubject == null || subject === endedSubject)) return
    endedAt = now()
    endedSubject = subject
    fire('chat-ended', subject)
  }

  return (moment, subject) => {
    if (moment === 'closed') close(subject)
    else if (moment === 'ended') end(subject)
    else if (moment === 'engaged') {
      // What is said in the first seconds after an end still belongs to it.
      if (endedAt !== undefined && now() - endedAt >= holdMs) endedAt = undefined
      engagement.set()
    } else {
      openedAt ??= now()
      release()
      emit('chat-opened', { subject })
    }
  }
}
