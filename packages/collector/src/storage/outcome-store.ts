/** Something that became of a subject. Times are epoch ms. */
export interface OutcomeRow {
  readonly project: string
  readonly id: string
  /** As answers name it. */
  readonly subject: string
  readonly kind: string
  readonly at: number
  /** What it was worth, in `currency` where it names one. */
  readonly value: number | null
  readonly currency: string | null
  readonly receivedAt: number
}

/** Which answers are held beside which outcomes. Times are epoch ms. */
export interface LoyaltyQuery {
  readonly project: string
  readonly survey: string
  readonly version?: string | undefined
  readonly kind: string
  /** How long after the answer an outcome counts, in ms. */
  readonly withinMs: number
  /** Only answers until then: those of later have not had their time yet. */
  readonly until: number
}

/** Subjects that gave one rating in one series, and of how many the outcome is known. */
export interface LoyaltyRow {
  readonly series: string
  readonly effort: number
  readonly asked: number
  readonly came: number
}

/** What the outcomes of one subject were worth together, in one currency. */
export interface LoyaltyValue {
  readonly series: string
  readonly effort: number
  readonly currency: string | null
  readonly value: number
}

/** What a store keeps about outcomes. */
export interface OutcomeStore {
  /** Adds those whose id is new, all or nothing, and resolves to how many: a repeat changes nothing. */
  addOutcomes(rows: readonly OutcomeRow[]): Promise<number>
  outcomesOf(project: string, subject: string): Promise<readonly OutcomeRow[]>
  /** The kinds of outcomes that a project has, by name, the first 100. Their cost grows with the kinds alone. */
  outcomeKinds(project: string): Promise<readonly string[]>
  /** Each subject counts once, by its first answer. Answers without a subject cannot be followed and are left out. */
  loyalty(query: LoyaltyQuery): Promise<readonly LoyaltyRow[]>
  /** The values behind it. */
  loyaltyValues(query: LoyaltyQuery): Promise<readonly LoyaltyValue[]>
}
