import { useEffect, useRef, useState } from 'preact/hooks'
import type { Edited, Reviewed } from './definitions.js'
import type { SurveysPageProps } from './surveys-page-props.js'

const pauseMs = 400

/** What publishing would do, asked of the collector whenever somebody pauses in typing. The last answer stays until the next. */
export function useReview(
  edited: Edited,
  isChanged: boolean,
  { project, write }: Pick<SurveysPageProps, 'project' | 'write'>,
): Reviewed | undefined {
  const [reviewed, setReviewed] = useState<Reviewed>()
  const { id } = project
  // A frame may make another one at every drawing, which is no reason to ask again.
  const ask = useRef(write)
  ask.current = write
  const body = JSON.stringify(edited)
  useEffect(() => {
    if (!isChanged) return setReviewed(undefined)
    let isWanted = true
    const look = async (): Promise<void> => {
      try {
        const response = await ask.current(`v1/definitions?project=${id}&dryRun=true`, { method: 'PUT', body })
        if (response.ok && isWanted) setReviewed((await response.json()) as Reviewed)
      } catch {
        // Without the network there is nothing to say; publishing says so itself.
      }
    }
    const timer = setTimeout(look, pauseMs)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [body, isChanged, id])
  return reviewed
}
