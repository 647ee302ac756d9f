import { postMail } from '../mail/post-mail.js'
import type { Project } from '../projects/project.js'
import type { Alerts } from '../projects/resolve-alerts.js'
import type { AlertMessage } from '../storage/alert-store.js'
import type { EventEnd } from '../storage/event-end.js'
import type { Courier } from '../webhooks/deliver-event.js'
import { endOfTry } from '../webhooks/end-of-try.js'
import { postMessage } from '../webhooks/post-message.js'
import type { AlertBody } from './alert-body.js'
import { alertEvent } from './alert-event.js'
import { plainMail } from './plain-mail.js'
import { slackMessage } from './slack-message.js'
import { tell } from './tell.js'

/** Tries once to deliver a message by its channel and says how that ended. A channel that is no longer configured is left out. */
export async function deliverAlert(
  message: AlertMessage,
  project: Project & { readonly alerts: Alerts },
  { fetch, now, random, signal }: Courier,
): Promise<EventEnd> {
  const { webhook, email, language } = project.alerts
  // Written by this program.
  const body = JSON.parse(message.body) as AlertBody
  const told = tell(body, project)
  if (message.channel === 'webhook' && webhook) {
    const { url, shape, secret = '' } = webhook
    const post =
      shape === 'slack'
        ? slackMessage(told)
        : alertEvent(message, { body, told, project: project.id, secret, now: now() })
    const error = await postMessage(url, post, { fetch, signal })
    return endOfTry(error, message, { now: now(), random: random(), signal })
  }
  if (message.channel === 'email' && email) {
    const mail = { id: message.id, to: email.to, subject: told.title, ...plainMail(told, language), language }
    const error = await postMail(email, mail)
    return endOfTry(error, message, { now: now(), random: random() })
  }
  return { type: 'left-out' }
}
