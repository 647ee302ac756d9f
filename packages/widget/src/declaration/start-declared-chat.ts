import { type SupportChatOptions, supportChat } from '../trigger/chat/support-chat.js'
import type { StartDeclared } from './start-declared.js'

/** Starts what `chat` declares, `chat:ended` or `chat:jivo` in short, or one vendor that is named. */
export const startDeclared: StartDeclared = async ({ type, value, ...options }, { signals, emit, env }) => {
  const isPolicy = /^(ended|closed|either)?$/.test(`${value ?? ''}`)
  const given = isPolicy ? { when: value, ...options } : { vendors: [value], ...options }
  const trigger = supportChat((type === 'chat' ? given : { ...options, vendors: [type] }) as SupportChatOptions)
  signals.push(...trigger.signals)
  trigger(emit, env)
}
