import { ces2, type Locale, type OpenQuestion, type Scale } from '@easekit/scales'
import { locale as english } from '@easekit/scales/ces2/en'
import type { CheckedSurvey } from '../api/checked-options.js'
import type { LoadSessionPart } from './session-page.js'

/** An instrument, and what fetches English with words for it. */
export interface FoundInstrument {
  /** Missing where there is none of that name. */
  readonly scale: Scale | OpenQuestion | undefined
  readonly english: () => Promise<Locale>
}

/** The instrument of a survey: as it was given, as the given function fetches it, or by name. */
export async function findInstrument(asked: CheckedSurvey['scale'], load: LoadSessionPart): Promise<FoundInstrument> {
  if (asked === 'ces2') return { scale: ces2, english: async () => english }
  if (typeof asked === 'string') {
    const { instruments, english } = await load('instruments')
    return { scale: instruments[asked], english: async () => english }
  }
  const scale = typeof asked === 'function' ? await asked() : asked
  return {
    scale,
    // What comes with this chunk has words for agreement alone.
    english: async () => (scale?.type === 'agreement' ? english : (await load('en')).locale),
  }
}
