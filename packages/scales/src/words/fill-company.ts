/** What stands where a company is named. */
export interface CompanyWords {
  /** Stands for the company, its class noun included, where the host gives no name. */
  readonly company: string
  /** The class noun with the slot, where the language needs one: replaced as a whole by `company`. */
  readonly noun?: string | undefined
}

/** What a host gives, without controls and line breaks. Braces go too, so that what fills one slot is never taken for the other. */
const clean = (text = ''): string => text.replace(/[{}\p{Bidi_C}\p{Cc}\p{Zl}\p{Zp}]/gu, '').trim()

/** Puts the name of a company into the slot `{company}`, bidi-isolated (U+2068 … U+2069), or what stands for it. */
export const fillCompany = (template: string, { company, noun = '' }: CompanyWords, given?: string): string => {
  const name = clean(given)
  // Without a name the class noun goes as well, so that no language is left with "company The company".
  const nameless = noun && !name ? template.split(noun).join(company) : template
  return nameless.split('{company}').join(name ? `\u2068${name}\u2069` : company)
}
