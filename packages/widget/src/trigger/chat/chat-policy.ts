import type { Emit, SignalDetail, TriggerEnv } from '../../api/trigger.js'
import { tabStorage } from '../helpers/tab-storage.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import type { ChatMoment, ChatVendorEvents } from './chat-vendor-events.js'
import { createEngagement } from './engagement.js'

type Subject = SignalDetail['subject']

/** How long a close waits for an end, and how long after an end a close belongs to it, in milliseconds. */
const holdMs = 10_000

/** For how long a close that a navigation has cut off is still of interest, in milliseconds: 10 minutes. */
const keepMs = 600_000

/**
 * Decides which moments of a chat are a reason to ask; all vendors share it. Closed is not ended: the window may be
 * minimised in the middle of a talk.
 *
 * @param tells which moments the vendor tells of at all
 * @returns takes each moment as it comes
 */
export function createChatPolicy(
  vendor: string,
  tells: { readonly [moment in ChatMoment]?: unknown } & Pick<ChatVendorEvents, 'isOwn'>,
  emit: Emit,
  env: TriggerEnv,
  { when = 'either', engaged = true, minOpenMs = 20_000 }: ChatPolicyOptions,
): (moment: ChatMoment, subject?: Subject) => void {
  const { window, signal, now, log } = env
  const engagement = createEngagement(vendor, env)
  let openedAt = Number.NaN
  let endedAt = Number.NaN
  let endedSubject: Subject
  let hold = 0
  const key = `easekit:chat:${vendor}:closed`

  const release = (): void => {
    window.clearTimeout(hold)
    hold = 0
    tabStorage(env, (storage) => storage.removeItem(key))
  }
  signal.addEventListener('abort', release)

  const fire = (name: string, subject: Subject): void => {
    release()
    engagement.reset()
    emit(`chat-${name}`, { subject })
  }

  const wait = (since: number, subject: Subject): void => {
    // Whoever has closed a chat likes to go on to the next page, and then this one is gone with its timer.
    tabStorage(env, (storage) => storage.setItem(key, `${since} ${subject ?? ''}`))
    hold = window.setTimeout(() => fire('closed', subject), since + holdMs - now())
  }

  const hasJustEnded = (): boolean => now() - endedAt < holdMs

  /** Why a close does not count. */
  const refusal = (openMs: number): string | false => {
    if (!engaged) return false
    if (tells.engaged) return !engagement.is() && 'closed without a message of the visitor'
    if (tells.opened) return !(openMs >= minOpenMs) && `closed before it was open for ${minOpenMs} ms`
    return 'tells neither of messages nor of opening; only `engaged: false` hears it close'
  }

  const close = (subject: Subject): void => {
    const reason = refusal(now() - openedAt)
    openedAt = Number.NaN
    if (when === 'ended' || hold || hasJustEnded()) return
    if (reason) log(vendor, reason)
    else if (when === 'closed' || !tells.ended) fire('closed', subject)
    else wait(now(), subject)
  }

  const end = (subject: Subject): void => {
    // The rating of a conversation whose end was heard already; it may come minutes later.
    const isOver = (endedAt && tells.engaged) || hasJustEnded()
    if (when === 'closed' || (isOver && (subject == null || endedSubject == null || subject === endedSubject))) return
    if (tells.isOwn && engaged && !engagement.is()) {
      log(vendor, 'ended without a message of the visitor')
      return
    }
    endedAt = now()
    endedSubject = subject
    fire('ended', subject)
  }

  const [at, subject] = tabStorage(env, (storage) => storage.getItem(key))?.split(/ (.*)/) ?? []
  if (now() - Number(at) < keepMs) wait(Number(at), subject)

  return (moment, subject) => {
    if (moment === 'closed') close(subject)
    else if (moment === 'ended') end(subject)
    else if (moment === 'engaged') {
      // What is said in the first seconds after an end still belongs to it.
      if (!hasJustEnded()) endedAt = Number.NaN
      engagement.set()
    } else {
      openedAt ||= now()
      release()
      emit('chat-opened', { subject })
    }
  }
}
