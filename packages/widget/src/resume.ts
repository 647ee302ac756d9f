import { handOver, pendingKey, pendingPrefix } from './eligibility/hand-over.js'
import type { Host } from './host.js'
import { readKept } from './read-kept.js'

/**
 * Goes on with the signals that earlier pages have heard and that nobody was asked about yet, and with those that
 * somebody else has left, such as a shop's own code on another page. What is too old or not readable is removed.
 */
export async function begin(host: Host): Promise<void> {
  const { options, platform, modules, note } = host
  const storage = host.storage()
  if (!storage) return
  for (const key of host.kept(pendingPrefix)) {
    const kept = readKept(key.slice(pendingPrefix.length), storage.getItem(key) ?? '')
    const age = kept ? platform.now() - kept.at : Number.NaN
    const surveys = options.surveys.filter(
      ({ id, on }) =>
        kept &&
        (kept.survey ?? id) === id &&
        (kept.survey || kept.name === id || on?.some(({ signals }) => signals.includes(kept.name))),
    )
    // A foreign note is for whoever listens, and for one page only.
    const longest = Math.max(0, ...surveys.map(({ delayMs = 0 }) => delayMs))
    const isFresh = age > -60_000 && age < 600_000 + longest
    if (!isFresh || (kept && !kept.survey && surveys.length)) storage.removeItem(key)
    if (!kept || !isFresh) continue
    for (const survey of surveys) {
      if (!kept.survey) {
        for (const one of kept.subjects.length ? kept.subjects : ['']) {
          handOver(host.storage, pendingKey(kept.name, survey.id), kept.at, kept.source, one)
        }
      }
      note(`${kept.name} heard from ${kept.source} on an earlier page`)
      const { due } = await modules('view')
      due(host, survey, { ...kept, subject: kept.subjects[0], others: kept.subjects.slice(1), order: 0 })
    }
  }
}
