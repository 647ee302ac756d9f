import type { Locale, OpenQuestion, Scale } from '@easekit/scales'
import { secondStep as english } from '@easekit/scales/second-step/en'
import type { CheckedSurvey } from '../api/checked-options.js'
import { isPlain } from '../view/is-plain.js'
import { plainPresentation } from '../view/plain-presentation.js'
import type { Presentation, PresentationInput } from '../view/presentation.js'
import type { SessionPage } from './session-page.js'

/** What is asked on a page, in which words and where. */
export interface Asked {
  readonly page: SessionPage
  readonly survey: CheckedSurvey
  readonly scale: Scale | OpenQuestion
  readonly locale: Locale
  /** Where the survey goes in the page, an element or a selector; over the page if missing. */
  readonly mount: Element | string | undefined
}

/** How the survey is asked. Rejects where a part cannot be fetched. */
export async function present({ page, survey, scale, locale, mount }: Asked): Promise<Presentation> {
  const { options, channel, platform, load, isTest } = page
  const { window } = platform
  const { tag } = locale
  const note = isTest ? (tag === 'en' ? english : (await load(`second-${tag}`)).secondStep).test : undefined
  const asked: PresentationInput = { scale, locale, survey, options, channel, window, mount, note }
  if (isPlain(asked)) return plainPresentation(asked)
  const { extraPresentation } = await load('extras')
  return extraPresentation(asked, plainPresentation)
}
