import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Definitions } from './definitions.js'
import type { SurveysPageProps } from './surveys-page-props.js'

/** Where reading the surveys stands. */
export type Loaded =
  | { readonly type: 'loading' | 'unreadable' | 'forbidden' }
  | { readonly type: 'loaded'; readonly definitions: Definitions }

/** The surveys of a project, and the way to read them again. */
export function useDefinitions({
  project,
  write,
}: Pick<SurveysPageProps, 'project' | 'write'>): readonly [Loaded, () => Promise<void>] {
  const [loaded, setLoaded] = useState<Loaded>({ type: 'loading' })
  const { id } = project
  // A frame may make another one at every drawing, which is no reason to ask again.
  const ask = useRef(write)
  ask.current = write
  const load = useCallback(async (): Promise<void> => {
    try {
      const response = await ask.current(`v1/definitions?project=${id}`, { method: 'GET' })
      if (response.ok) setLoaded({ type: 'loaded', definitions: (await response.json()) as Definitions })
      else setLoaded({ type: response.status === 403 ? 'forbidden' : 'unreadable' })
    } catch {
      setLoaded({ type: 'unreadable' })
    }
  }, [id])
  useEffect(() => {
    setLoaded({ type: 'loading' })
    void load()
  }, [load])
  return [loaded, load]
}
