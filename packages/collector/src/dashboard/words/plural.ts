/**
 * Picks the form of a word that goes with a number.
 *
 * @param forms by the categories of `Intl.PluralRules`; `other` stands for those that are not given
 * @example plural('ru')(5, { one: 'ответ', few: 'ответа', other: 'ответов' }) // 'ответов'
 */
export function plural(tag: string): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(tag)
  return (n, forms) => forms[rules.select(n)] ?? forms.other
}

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }
