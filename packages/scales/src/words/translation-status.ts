/**
 * How far words may be trusted: `attested` published in that language (a slot or a word adapted), `ends` at least the
 * two ends published and the inner points drafted, `draft` written for EaseKit. All but `attested` need a native survey
 * reviewer before figures of two languages are compared.
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
  /** Buttons and all other words. */
  readonly other: TranslationStatus
  /** Where the attested parts and ends were published. */
  readonly source?: string
}

/** One letter per part, in the order of `TranslationStatuses`: A attested, E ends, D draft. */
const TABLE: Readonly<Record<string, readonly [letters: string, source?: string]>> = {
  en: ['AAAEAEAA', 'Gartner, Delighted, HBR, MeasuringU'],
  ru: ['AEAEDEAD', 'Mango Office'],
  fa: ['AADDDEDD', 'Didar, Rahbar Bazaar'],
  ar: ['DDDDDEDD', 'Xoxoday'],
  he: ['DDDDDDDD'],
  de: ['AEAEDEDD', 'kunden-award.de, QuestionStar, youropinion.is'],
  fr: ['DDDDDEDD', 'Apizee'],
  es: ['ADDDDEDD', 'clientefeliz.com, youropinion.is'],
  'pt-BR': ['DEDDDEDD', 'SurveyNinja, youropinion.is'],
  it: ['DDDDDEDD', 'Covisian'],
  tr: ['DDDDDEDD', 'Pisano CX dictionary'],
  'zh-CN': ['DEDDDDDD', 'mingshi51.com'],
  ja: ['DDADDDDD', 'izzchat'],
  ko: ['DDDEDEDD', 'zendesk.kr, tip.7dreams.kr'],
  hi: ['DDDDDDDD'],
  uk: ['DDDDDDDD'],
  pl: ['AEDDDDDD', 'InterAnkiety'],
  kk: ['DDDDDDDD'],
  uz: ['DDDDDDDD'],
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
    binary: at(6),
    other: at(7),
    ...(source && { source }),
  }
}
