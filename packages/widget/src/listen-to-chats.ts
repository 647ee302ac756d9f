import type { ListenTo } from './listening.js'
import { type SupportChatOptions, supportChat } from './trigger/chat/support-chat.js'

/** Starts what `chat` declares, `chat:ended` or `chat:jivo` in short, or one vendor that is named. */
export const listenTo: ListenTo = async ({ type, value, ...options }, _survey, signals, emit, env) => {
  const isPolicy = /^(ended|closed|either)?$/.test(`${value ?? ''}`)
  const given = isPolicy ? { when: value, ...options } : { vendors: [value], ...options }
  const trigger = supportChat((type === 'chat' ? given : { ...options, vendors: [type] }) as SupportChatOptions)
  signals.push(...trigger.signals)
  trigger(emit, env)
}
