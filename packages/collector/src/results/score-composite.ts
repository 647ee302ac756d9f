import { type Figure, type PeopleOptions, scorePeople, tallyItems } from '@easekit/scales/scoring'
import type { CountedAnswers } from './count-answers.js'
import type { Group } from './group.js'
import { scaleOf } from './scale-of.js'
import { noFloor } from './score-rating.js'

/** The mean of people's own means over all items of a group; `undefined` without items, or while nobody rated them all. */
export function scoreComposite(
  { members, pooled }: Pick<Group, 'members' | 'pooled'>,
  ratings: CountedAnswers['ratings'],
  options: Pick<PeopleOptions, 'filling'>,
): Figure | undefined {
  const [first] = members.values()
  const scale = first && scaleOf(first)
  if (!scale?.items) return undefined
  const tallied = tallyItems(scale, rowsOf([...members.keys()], ratings))
  if (tallied.people.count === 0) return undefined
  return scorePeople(scale, tallied, { ...options, pooled, ...noFloor })
}

function* rowsOf(prints: readonly string[], ratings: CountedAnswers['ratings']): Generator<Record<string, number>> {
  for (const print of prints)
    for (const [text, n] of ratings.get(print) ?? []) {
      const given = Object.entries(JSON.parse(text) as Record<string, number>)
      const row = Object.fromEntries(given.map(([question, value]) => [question.slice('effort.'.length), value]))
      for (let i = 0; i < n; i++) yield row
    }
}
