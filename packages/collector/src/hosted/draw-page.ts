import type { HeadlessSurvey } from '@easekit/widget/headless'
import { html } from 'hono/html'
import type { Asked } from './asked.js'
import type { NextPage, PageAfter, QuestionPage } from './next-page.js'
import { openHosted } from './open-hosted.js'
import { ratingForm } from './rating-form.js'
import type { Fragment } from './send-page.js'
import { whyForm } from './why-form.js'

/** What a form carries: the signed state, and where it is sent. */
export interface FormOf {
  readonly state: string
  readonly action: string
}

/** A page as it is shown. */
export interface DrawnPage {
  readonly survey: HeadlessSurvey
  readonly title: string
  readonly body: Fragment
  /** After how many seconds without anybody a page that serves one after the other begins anew. */
  readonly restartS: number
}

/** Seconds until a page begins anew for the next person. */
const [afterThanks, afterPause] = [8, 120]

const nothingSaid = { reasons: [], comment: '', to: '' }

/** Draws the next page, the same on the collector and on a device that is offline. */
export function drawPage(asked: Asked, next: NextPage, form: FormOf): DrawnPage {
  return next.type === 'question' ? question(asked, next, form) : after(next, form)
}

function question(
  { hosted, words }: Asked,
  { state, chosen = {}, comment = '', problem }: QuestionPage,
  form: FormOf,
): DrawnPage {
  const survey = openHosted(hosted, words, state)
  const isList = hosted.declared.layout === 'vertical'
  const needsText = hosted.declared.scale === 'open-required'
  const body = ratingForm({ survey, ...form, isList, chosen, comment, needsText, problem })
  return { survey, title: survey.words.question, body, restartS: afterPause }
}

function after({ survey, said = nothingSaid, problem }: PageAfter, form: FormOf): DrawnPage {
  const { second, thanks, words } = survey
  if (!second)
    return { survey, title: thanks, body: html`<div role="status"><h1>${thanks}</h1></div>`, restartS: afterThanks }
  const body = whyForm({ words, second, ...form, said, problem })
  return { survey, title: second.question, body, restartS: afterPause }
}
