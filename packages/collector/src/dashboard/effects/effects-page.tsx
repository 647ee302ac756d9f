import { h, type VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { daysOf } from '../data/selection.js'
import type { PageProps } from '../frame/page-props.js'
import { CountedWindowContext } from '../insight/counted-window.js'
import { ExperimentSection } from './experiment-section.js'
import { LoyaltySection } from './loyalty-section.js'

type EffectsPageProps = Pick<PageProps, 'project' | 'survey' | 'selection' | 'read' | 'onState'>

/** What a survey is held beside: its variants beside each other, and answers beside what became of those who gave them. */
export function EffectsPage({ project, survey = '', selection, read, onState }: EffectsPageProps): VNode {
  const [hasFailed, setHasFailed] = useState<Readonly<Record<string, boolean>>>({})
  const isStale = Object.values(hasFailed).some((one) => one)
  useEffect(() => onState({ status: isStale ? 'stale' : 'fresh' }), [isStale, onState])
  const days = daysOf(selection, Date.parse(new Date().toISOString().slice(0, 10)))
  const of = { project: project.id, survey }
  const hear = (part: string) => (failed: boolean) => setHasFailed((known) => ({ ...known, [part]: failed }))
  return (
    <CountedWindowContext.Provider value={days}>
      <div class="sections">
        <ExperimentSection
          query={new URLSearchParams({ ...of, ...days }).toString()}
          survey={survey}
          read={read}
          onFailed={hear('variants')}
        />
        <LoyaltySection
          project={project.id}
          query={new URLSearchParams(of).toString()}
          survey={survey}
          read={read}
          onFailed={hear('loyalty')}
        />
      </div>
    </CountedWindowContext.Provider>
  )
}
