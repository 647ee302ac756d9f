import { secondStep } from '@easekit/scales/second-step/en'
import { declaredReasons } from '../projects/declared-reasons.js'
import type { Project } from '../projects/project.js'
import { readableId } from '../wire/readable-id.js'
import type { ReasonCount } from './score-survey.js'

/** A reason as a reader sees it, and how many answers give it. */
export interface NamedReason extends ReasonCount {
  readonly label: string
}

const { harder, neutral, easier } = secondStep.reasonsFor
const ownWords = new Map(Object.entries({ ...easier, ...neutral, ...harder }))

/** The reasons that EaseKit itself offers, by id. */
export const ownReasons: ReadonlySet<string> = new Set(ownWords.keys())

/** Names reasons: as the project's surveys do today, else as EaseKit does in English, else by their ids. */
export async function nameReasons(
  reasons: readonly ReasonCount[],
  { config, reasons: known }: Pick<Project, 'config' | 'reasons'>,
  survey: string,
): Promise<readonly NamedReason[]> {
  if (reasons.length === 0) return []
  let declared = known.get(survey)
  try {
    if (config) declared = declaredReasons(await config()).get(survey)
  } catch {
    // A configuration that cannot be read just now leaves the labels that were known at the start.
  }
  const nameOf = (id: string): string => {
    const label = declared?.get(id)
    const text = typeof label === 'object' ? (label.en ?? Object.values(label)[0]) : label
    return text ?? ownWords.get(id) ?? readableId(id)
  }
  return reasons.map((reason) => ({ ...reason, label: nameOf(reason.id) }))
}
