import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import { ada } from './ada.js'
import { adobeChat } from './adobe-chat.js'
import { bitrix24 } from './bitrix24.js'
import { carrotquest } from './carrotquest.js'
import { chaport } from './chaport.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { chatSignals } from './chat-policy-options.js'
import type { ChatVendor } from './chat-vendor.js'
import { chatwoot } from './chatwoot.js'
import { crisp } from './crisp.js'
import { defineChat } from './define-chat.js'
import { dixa } from './dixa.js'
import { drift } from './drift.js'
import { dynamics } from './dynamics.js'
import { freshchat } from './freshchat.js'
import { front } from './front.js'
import { genesys } from './genesys.js'
import { gorgias } from './gorgias.js'
import { helpscout } from './helpscout.js'
import { hubspot } from './hubspot.js'
import { intercom } from './intercom.js'
import { jivo } from './jivo.js'
import { kustomer } from './kustomer.js'
import { livechat } from './livechat.js'
import { liveperson } from './liveperson.js'
import { olark } from './olark.js'
import { rocketchat } from './rocketchat.js'
import { salesforce } from './salesforce.js'
import { salesforceLegacy } from './salesforce-legacy.js'
import { salesiq } from './salesiq.js'
import { sinch } from './sinch.js'
import { smartsupp } from './smartsupp.js'
import { talkme } from './talkme.js'
import { tawk } from './tawk.js'
import { teletype } from './teletype.js'
import { tidio } from './tidio.js'
import { userlike } from './userlike.js'
import { zendesk } from './zendesk.js'
import { zendeskClassic } from './zendesk-classic.js'

type Maker = (options: ChatPolicyOptions) => Trigger

/** What `supportChat` takes. */
export interface SupportChatOptions extends ChatPolicyOptions {
  /** Whose chats to listen to. @default 'auto': all but `talkme` and `salesiq`, and a chat of your own */
  readonly vendors?: 'auto' | readonly ChatVendor[] | undefined
  /**
   * Name of the custom event that a chat of your own dispatches when it is over. It may also dispatch `chat:opened` and, where
   * the visitor has sent a message, `chat:engaged`. @default 'chat:ended' and 'chat:closed'
   */
  readonly event?: string | undefined
}

/**
 * Fires `chat-ended` or `chat-closed` when a support chat of any known vendor is over, or one of your own that dispatches
 * a custom event. Each signal has its vendor as the source, or `event`. It also emits `chat-opened`, which is not among
 * its signals: no reason to ask, but one to take a waiting survey back.
 *
 * Each vendor is also there by itself, with the same options: `intercom()`, `jivo()`.
 *
 * @example supportChat({ vendors: ['jivo', 'tawk'], when: 'ended' })
 */
export function supportChat(options: SupportChatOptions = {}): Trigger {
  const { vendors = 'auto', event } = options
  return defineTrigger('chat', chatSignals(options), (emit, env) => {
    const auto: readonly Maker[] = [
      ada,
      adobeChat,
      bitrix24,
      carrotquest,
      chaport,
      chatwoot,
      crisp,
      dixa,
      drift,
      dynamics,
      freshchat,
      front,
      genesys,
      gorgias,
      helpscout,
      hubspot,
      intercom,
      jivo,
      kustomer,
      livechat,
      liveperson,
      olark,
      rocketchat,
      salesforce,
      salesforceLegacy,
      sinch,
      smartsupp,
      tawk,
      teletype,
      tidio,
      userlike,
      zendesk,
      zendeskClassic,
    ]
    // These two keep one callback and would take the place of the page's own; they have to be asked for.
    const all = [...auto, salesiq, talkme].map((make) => make(options))
    const named =
      vendors === 'auto' ? all.slice(0, -2) : all.filter(({ source }) => `,${vendors},`.includes(`,${source},`))
    if (vendors !== 'auto' && named.length < vendors.length) env.log('chat', `of ${vendors} not all are vendors`)
    if (event || vendors === 'auto') named.push(ownChat(options))
    for (const trigger of named) trigger(emit, env)
  })
}

/** A chat of the page's own: what it tells counts as it is, unless the page asks for engagement. */
function ownChat({ event, engaged = false, ...options }: SupportChatOptions): Trigger {
  const events = {
    opened: 'chat:opened',
    engaged: 'chat:engaged',
    ended: event ?? 'chat:ended',
    closed: event ?? 'chat:closed',
    subject: '0.detail.id',
    isOwn: true,
  }
  return defineChat('event', events, { ...options, engaged })
}
