export { accepts } from './accepts.js'
export type { ScaleIssue } from './check/scale-issue.js'
export { checkScale } from './check-scale.js'
export { checkoutReasons, type Reason } from './checkout-reasons.js'
export { defineScale } from './define-scale.js'
export { EaseKitError } from './easekit-error.js'
export { formatNumber } from './format-number.js'
export { binary } from './instruments/binary.js'
export { ces1 } from './instruments/ces1.js'
export { ces2 } from './instruments/ces2.js'
export { ces2Short } from './instruments/ces2-short.js'
export { csat5 } from './instruments/csat5.js'
export { csi } from './instruments/csi.js'
export { ease5 } from './instruments/ease5.js'
export { ease7 } from './instruments/ease7.js'
export { effortDimensions } from './instruments/effort-dimensions.js'
export { instruments } from './instruments/instruments.js'
export { nps } from './instruments/nps.js'
export { open } from './instruments/open.js'
export { openRequired } from './instruments/open-required.js'
export type { Finding } from './lint/finding.js'
export { lintSurvey } from './lint/lint-survey.js'
export type { Survey } from './lint/survey.js'
export type { Locale, LocaleFamily } from './locale.js'
export { localeTags } from './locale-tags.js'
export { matchLocale } from './match-locale.js'
export type { OpenQuestion } from './open-question.js'
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
} from './scale.js'
export { type TranslationStatus, type TranslationStatuses, translationStatus } from './translation-status.js'
export type { Answers } from './wire/answers.js'
export type { Context, ResponseState } from './wire/context.js'
export { fingerprint } from './wire/fingerprint.js'
export type { Series } from './wire/series.js'
export { type Asked, seriesOf } from './wire/series-of.js'
export type { WireRecord } from './wire/wire-record.js'
export { type ScaleTexts, type Slots, wordsFor } from './words-for.js'
