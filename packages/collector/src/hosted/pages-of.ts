import type { HeadlessSurvey } from '@easekit/widget/headless'
import { html } from 'hono/html'
import { signToken } from '../survey-links/signed-token.js'
import type { HostedSurvey } from './find-hosted.js'
import type { SpokenWords } from './load-words.js'
import { openHosted } from './open-hosted.js'
import type { PageState } from './page-state.js'
import { pageStyle } from './page-style.js'
import { ratingForm } from './rating-form.js'
import { type Fragment, type Page, sendPage } from './send-page.js'
import { type WhyForm, whyForm } from './why-form.js'

/** What is asked, in which words, and what its forms are signed with. */
export interface Asked {
  readonly hosted: HostedSurvey
  readonly words: SpokenWords
  readonly secret: string
}

/** What the question is shown with, beside itself. */
export interface Shown {
  /** Chosen already, by question. @default nothing */
  readonly chosen?: Readonly<Record<string, number>>
  /** @default '' */
  readonly comment?: string
  /** What is missing, or what went wrong. */
  readonly problem?: string
  /** @default 200 */
  readonly status?: number
}

/** The pages of a survey. */
export interface SurveyPages {
  readonly question: (state: PageState, shown?: Shown) => Response
  /** What comes after an answer: the question why, or the thanks. */
  readonly next: (state: PageState, survey: HeadlessSurvey) => Response
  /** The question why once more, with what was said. */
  readonly why: (state: PageState, survey: HeadlessSurvey, said: WhyForm['said'], problem?: string) => Response
}

/** Seconds until a page begins anew for the next person. */
const [afterThanks, afterPause] = [8, 120]

/** The pages of a survey, drawn as it stands. */
export function pagesOf({ hosted, words, secret }: Asked): SurveyPages {
  const why: SurveyPages['why'] = (state, survey, said, problem) => {
    const { second } = survey
    if (!second)
      return send(survey, survey.thanks, html`<div role="status"><h1>${survey.thanks}</h1></div>`, {
        restart: restartOf(state, afterThanks),
      })
    const form = {
      words: survey.words,
      second,
      state: signToken(secret, 'page', state),
      action: actionOf(state),
      said,
      problem,
    }
    return send(survey, second.question, whyForm(form), {
      status: problem === undefined ? 200 : 503,
      restart: restartOf(state, afterPause),
    })
  }
  return {
    question: (state, { chosen = {}, comment = '', problem, status } = {}) => {
      const survey = openHosted(hosted, words, state)
      const isList = hosted.declared.layout === 'vertical'
      const needsText = hosted.declared.scale === 'open-required'
      const token = signToken(secret, 'page', state)
      const form = ratingForm({
        survey,
        state: token,
        action: actionOf(state),
        isList,
        chosen,
        comment,
        needsText,
        problem,
      })
      return send(survey, survey.words.question, form, { status, restart: restartOf(state, afterPause) })
    },
    why,
    next: (state, survey) => why(state, survey, { reasons: [], comment: '', to: '' }),
  }

  function send(
    { words: { tag, dir } }: HeadlessSurvey,
    title: string,
    body: Fragment,
    more: Pick<Page, 'status' | 'restart'>,
  ): Response {
    return sendPage({ tag, dir, title, style: pageStyle(hosted), body, ...more })
  }
}

function restartOf({ restart }: PageState, seconds: number): Page['restart'] {
  return restart === undefined ? undefined : { seconds, address: restart }
}

// Another address than that of the question: browsers forget a page that is posted to, and going back would begin a new response.
function actionOf({ restart, locale }: PageState): string {
  return `${restart ?? `?lang=${locale}`}&sent`
}
