import { familyOf, localeTags, matchLocale } from '@easekit/scales'
import type { CheckedSurvey } from '../api/checked-options.js'
import { pageLanguage } from '../api/page-language.js'
import { findInstrument } from './find-instrument.js'
import type { Asked } from './present.js'
import type { SessionPage } from './session-page.js'

/**
 * Fetches the instrument of a survey and the words of the page's language for it; English where those cannot be fetched.
 * Rejects where the instrument cannot be.
 *
 * @returns `undefined` where there is no such instrument
 */
export async function prepare(
  page: SessionPage,
  survey: CheckedSurvey,
  mount: Asked['mount'] = survey.mount,
): Promise<Asked | undefined> {
  const { options, platform, load } = page
  const tag = matchLocale([pageLanguage(options.locale, platform.window)], localeTags)
  // English is here.
  const words = tag === 'en' ? undefined : load(tag).catch(() => {})
  const { scale, english } = await findInstrument(survey.scale, load)
  if (!scale) return undefined
  const own = (await words)?.locale
  const family = familyOf(scale)
  // The words of an instrument, whole or not at all.
  const added = own && !own[family] ? await load(`${tag}-${family}`).catch(() => {}) : {}
  const locale = own && added ? { ...own, ...added } : await english()
  return { page, survey, scale, locale, mount }
}
