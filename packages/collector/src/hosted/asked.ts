import type { HostedSurvey } from './find-hosted.js'
import type { SpokenWords } from './spoken-words.js'

/** What is asked, and in which words. It may travel as JSON. */
export interface Asked {
  readonly hosted: HostedSurvey
  readonly words: SpokenWords
  /** Says that nothing was stored. */
  readonly failed: string
}
