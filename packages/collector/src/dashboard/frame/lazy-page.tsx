import { type FunctionComponent, h, type VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useLanguage } from '../language/language.js'
import type { PageProps } from './page-props.js'
import type { Page } from './pages.js'

/** A page that is fetched when it is shown. */
export function LazyPage({ page, ...props }: PageProps & { readonly page: Page }): VNode {
  const { words } = useLanguage()
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly Shown: FunctionComponent<PageProps> }>()
  const [failures, setFailures] = useState(0)
  const [isMissing, setIsMissing] = useState(false)
  useEffect(() => {
    let isWanted = true
    setIsMissing(false)
    page.load().then(
      (Shown) => isWanted && setLoaded({ id: page.id, Shown }),
      () => isWanted && setIsMissing(true),
    )
    return () => {
      isWanted = false
    }
  }, [page, failures])
  if (isMissing)
    return (
      <section class="card empty" role="alert">
        <p>{words.partMissing}</p>
        <p class="others">
          <button type="button" onClick={() => setFailures(failures + 1)}>
            {words.tryAgain}
          </button>
        </p>
      </section>
    )
  if (loaded?.id !== page.id) return <p class="hint loading">{words.live.loading}</p>
  return <loaded.Shown {...props} />
}
