export { checkScale } from './check/check-scale.js'
export { defineScale } from './check/define-scale.js'
export type { ScaleIssue } from './check/scale-issue.js'
export { accepts } from './instrument/accepts.js'
export { binary } from './instrument/binary.js'
export { ces1 } from './instrument/ces1.js'
export { ces2 } from './instrument/ces2.js'
export { ces2Short } from './instrument/ces2-short.js'
export { csat5 } from './instrument/csat5.js'
export { csi } from './instrument/csi.js'
export { ease5 } from './instrument/ease5.js'
export { ease7 } from './instrument/ease7.js'
export { EaseKitError } from './instrument/easekit-error.js'
export { effortDimensions } from './instrument/effort-dimensions.js'
export { instruments } from './instrument/instruments.js'
export { nps } from './instrument/nps.js'
export { open } from './instrument/open.js'
export type { OpenQuestion } from './instrument/open-question.js'
export { openRequired } from './instrument/open-required.js'
export type {
  Band,
  Box,
  Direction,
  Glyph,
  ItemType,
  Layout,
  Orientation,
  Scale,
  ScaleWords,
  Wording,
} from './instrument/scale.js'
export { lintLocale } from './lint/lint-locale.js'
export { lintSurvey } from './lint/lint-survey.js'
export type { Finding, Survey } from './lint/survey.js'
export type { Answers } from './wire/answers.js'
export { completeSeries, type TerseSeries } from './wire/complete-series.js'
export type { Context, ResponseState } from './wire/context.js'
export { fingerprint } from './wire/fingerprint.js'
export { ladderOf } from './wire/ladder-of.js'
export type { Series } from './wire/series.js'
export { type Asked, seriesOf } from './wire/series-of.js'
export type { Contact, WireRecord } from './wire/wire-record.js'
export { checkoutReasons, type Reason } from './words/checkout-reasons.js'
export { contactConsent } from './words/contact-consent.js'
export { familyOf } from './words/family-of.js'
export { formatNumber } from './words/format-number.js'
export { hasWords } from './words/has-words.js'
export type { CommonWords, FamilyName, FullLocale, Locale, LocaleFamily } from './words/locale.js'
export { localeTags } from './words/locale-tags.js'
export { matchLocale } from './words/match-locale.js'
export { type IssueName, issueNames } from './words/offered.js'
export type { AnswerGroup, SecondStepWords } from './words/second-step-words.js'
export { type TranslationStatus, type TranslationStatuses, translationStatus } from './words/translation-status.js'
export { type ScaleTexts, type Slots, wordsFor } from './words/words-for.js'
