import type { Text } from '../text.js'
import type { SurveyTexts } from '../view-words.js'

/** What the extras need to know of a survey. */
export interface AskedSurvey extends SurveyTexts {
  readonly layout?: 'horizontal' | 'vertical' | undefined
  readonly glyph?: 'number' | 'emoji' | undefined
  /** What is rated, where the instrument leaves that to the survey. */
  readonly items?: Readonly<Record<string, Text>> | undefined
}
