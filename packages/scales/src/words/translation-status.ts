/**
 * How far words may be trusted: `attested` published in that language and quoted exactly, but for the slots; `ends` at least
 * the two ends published and the inner points drafted; `draft` written for EaseKit, or after a published text with other
 * words in it. All but `attested` need a native survey reviewer before figures of two languages are compared.
 */
export type TranslationStatus = 'attested' | 'ends' | 'draft'

/** Status of each part of one language. */
export interface TranslationStatuses {
  /** The statement and the agreement labels of `ces2`. */
  readonly statement: TranslationStatus
  readonly agreement: TranslationStatus
  /** The question and the labels of `ces1`. */
  readonly effortQuestion: TranslationStatus
  readonly effort: TranslationStatus
  /** The question and the labels of `ease7`. */
  readonly easeQuestion: TranslationStatus
  readonly ease: TranslationStatus
  /** The yes/no question. */
  readonly binary: TranslationStatus
  /** The questions that name an order, a request, a return, a sign-up or a booking. */
  readonly issues: TranslationStatus
  /** `effort-dimensions`. */
  readonly dimensions: TranslationStatus
  /** `csat5` and `csi`. */
  readonly satisfaction: TranslationStatus
  /** `nps`. */
  readonly likelihood: TranslationStatus
  /** The words after the rating. */
  readonly secondStep: TranslationStatus
  /** Buttons and all other words. */
  readonly other: TranslationStatus
  /** Where the attested parts and ends were published. */
  readonly source?: string
}

/** One letter per part, in the order of `TranslationStatuses` up to `ease`: A attested, E ends, D draft. */
const TABLE: Readonly<Record<string, readonly [letters: string, source?: string]>> = {
  en: ['AAAEAE', 'Gartner, Delighted, HBR, MeasuringU'],
  ru: ['DEDEDE', 'Mango Office'],
  fa: ['DADDDE', 'Didar, Rahbar Bazaar'],
  ar: ['DDDDDE', 'Xoxoday'],
  he: ['DDDDDD'],
  de: ['DEDEDE', 'kunden-award.de, QuestionStar, youropinion.is'],
  fr: ['DDDDDE', 'Apizee'],
  es: ['DDDDDE', 'clientefeliz.com, youropinion.is'],
  'pt-BR': ['DEDDDE', 'SurveyNinja, youropinion.is'],
  it: ['DDDDDE', 'Covisian'],
  tr: ['DDDDDE', 'Pisano CX dictionary'],
  'zh-CN': ['DEDDDD', 'mingshi51.com'],
  ja: ['DDDDDD', 'izzchat'],
  ko: ['DDDEDE', 'zendesk.kr, tip.7dreams.kr'],
  hi: ['DDDDDD'],
  uk: ['DDDDDD'],
  pl: ['DEDDDD', 'InterAnkiety'],
  kk: ['DDDDDD'],
  uz: ['DDDDDD'],
}

/** Status of the words of a locale, by tag. A table of its own, so that no page pays for it. */
export const translationStatus = (tag: string): TranslationStatuses | undefined => {
  const row = TABLE[tag]
  if (!row) return undefined
  const [letters, source] = row
  const at = (index: number): TranslationStatus =>
    letters[index] === 'A' ? 'attested' : letters[index] === 'E' ? 'ends' : 'draft'
  return {
    statement: at(0),
    agreement: at(1),
    effortQuestion: at(2),
    effort: at(3),
    easeQuestion: at(4),
    ease: at(5),
    binary: 'draft',
    issues: 'draft',
    dimensions: 'draft',
    satisfaction: 'draft',
    likelihood: 'draft',
    secondStep: 'draft',
    other: 'draft',
    ...(source && { source }),
  }
}
