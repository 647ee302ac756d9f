import { signToken } from '../survey-links/signed-token.js'
import type { Asked } from './asked.js'
import { drawPage } from './draw-page.js'
import type { KioskScript } from './kiosk-script.js'
import type { NextPage } from './next-page.js'
import type { PageState } from './page-state.js'
import { pageStyle } from './page-style.js'
import { sendPage } from './send-page.js'

/** What a page is sent with. */
export interface Sending {
  /** What the project signs its forms with. */
  readonly secret: string
  /** The script that asks from here on. @default none */
  readonly script?: KioskScript | undefined
}

/** Answers with the next page. */
export function sendNext(asked: Asked, next: NextPage, { secret, script }: Sending): Response {
  const { state } = next
  const form = { state: signToken(secret, 'page', state), action: actionOf(state) }
  const { survey, title, body, restartS } = drawPage(asked, next, form)
  const { tag, dir } = survey.words
  const restart = state.restart === undefined ? undefined : { seconds: restartS, address: state.restart }
  return sendPage({ tag, dir, title, style: pageStyle(asked.hosted), body, status: next.status, restart, script })
}

// Another address than that of the question: browsers forget a page that is posted to, and going back would begin a new response.
function actionOf({ restart, locale }: PageState): string {
  return `${restart ?? `?lang=${locale}`}&sent`
}
