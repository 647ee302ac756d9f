/** What the words of a language are looked at with. Every pattern was chosen by hand, for one language each. */
export interface LocalePatterns {
  /** How a question asks for a degree: "how", "to what extent". */
  readonly degree: RegExp
  /** A question that takes it for granted that the matter was settled, such as "did you". */
  readonly presupposes?: RegExp
  /** How an effort question asks for a quantity, and labels of a level, which do not answer it. */
  readonly howMuch?: RegExp
  readonly level?: RegExp
  /** The word of negation, where alternatives for two genders may lose it. */
  readonly not?: string
}

/** The patterns, by language tag. */
export const localePatterns: Readonly<Record<string, LocalePatterns>> = {
  en: { degree: /\bhow\b/i, presupposes: /^(did|were|could) (you|we)\b/i },
  de: {
    degree: /\bwie\b/i,
    presupposes: /^(haben|hat|konnten|wurde)\b/i,
    howMuch: /^wie viel/i,
    level: /\b(niedrig|gering|hoch)/i,
  },
  fr: {
    degree: /à quel point/i,
    presupposes: /^(avez|a-t-on|avons)/i,
    howMuch: /^combien/i,
    level: /\b(faible|élevé)/i,
  },
  es: {
    degree: /cómo de|qué tan|qué grado/i,
    presupposes: /^¿(pudo|consiguió|logró|resolvió)/i,
    howMuch: /cuánto/i,
    level: /\b(baj|alt)[oa]\b/i,
  },
  'pt-BR': {
    degree: /\bquão\b/i,
    presupposes: /^(você )?(conseguiu|resolveu)/i,
    howMuch: /quanto/i,
    level: /\b(baix|alt)[oa]\b/i,
  },
  it: {
    degree: /\bquanto\b/i,
    presupposes: /^(ha|è riuscit)\b/i,
    howMuch: /quanto/i,
    level: /\b(bass|alt)[oa]\b/i,
  },
  ru: {
    degree: /насколько/i,
    presupposes: /^(вы|удалось)(?=\s)/i,
    howMuch: /сколько/i,
    level: /(низк|высок)/i,
    not: 'не',
  },
  uk: {
    degree: /наскільки/i,
    presupposes: /^(ви|вдалося)(?=\s)/i,
    howMuch: /скільки/i,
    level: /(низьк|висок)/i,
    not: 'не',
  },
  pl: {
    degree: /(^|\s)jak\b/i,
    presupposes: /^czy (udało|rozwiąza)/i,
    howMuch: /^ile\b/i,
    level: /(^|\s)(mał|duż)[yae](\s|$)/i,
    not: 'nie',
  },
  tr: {
    degree: /ne kadar/i,
    presupposes: /(diniz|dınız|dunuz|dünüz) m/i,
    howMuch: /ne kadar/i,
    level: /(düşük|yüksek)/i,
  },
  fa: { degree: /چقدر/, presupposes: /حل شد/, howMuch: /چقدر/, level: /(پایین|بالا)/ },
  ar: { degree: /ما مدى/, presupposes: /^هل (تم|تمكنت|حُل)/, howMuch: /ما مقدار/, level: /(منخفض|مرتفع)/ },
  he: { degree: /עד כמה/, presupposes: /^האם (הצלחת|פתרת)/, howMuch: /^כמה/, level: /(נמוך|גבוה)/, not: 'לא' },
  'zh-CN': { degree: /有多/, presupposes: /解决了吗/, howMuch: /多少/, level: /(低|高)/ },
  ja: {
    degree: /どの程度|どのくらい/,
    presupposes: /(できました|しました)か/,
    level: /(低い|高い)/,
    howMuch: /どの程度/,
  },
  ko: { degree: /얼마나/, presupposes: /(하셨|했|되었)습니까/, howMuch: /어느 정도/, level: /(낮|높)/ },
  hi: { degree: /कितन/, presupposes: /(हुई|हुआ|मिली|मिला)\?$/, howMuch: /कितना/, level: /(निम्न|उच्च)/ },
  kk: {
    degree: /қаншалықты/i,
    presupposes: /(шештіңіз|шешілді) (бе|ме)/i,
    howMuch: /қанша/i,
    level: /(төмен|жоғары)/i,
  },
  uz: {
    degree: /qanchalik/i,
    presupposes: /(hal qildingiz|hal boʻldi)mi/i,
    howMuch: /qancha/i,
    level: /(past|yuqori)/i,
  },
}
