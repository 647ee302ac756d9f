import { h, type VNode } from 'preact'
import { useLanguage } from '../language/language.js'
import type { PageId } from './page-id.js'
import type { Page } from './pages.js'

/** Which pages there are, and how to come there. */
export interface NavigationProps {
  readonly pages: readonly Page[]
  readonly current: PageId
  /** The address of a page, for those who open it beside this one. */
  readonly addressOf: (page: PageId) => string
  readonly onOpen: (page: PageId) => void
}

/** The pages, as links that change the page in place. */
export function Navigation({ pages, current, addressOf, onOpen }: NavigationProps): VNode {
  const { words } = useLanguage()
  return (
    <nav class="pages" aria-label={words.pagesLabel}>
      {pages.map(({ id }) => (
        <a
          key={id}
          href={addressOf(id)}
          aria-current={id === current ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
            event.preventDefault()
            onOpen(id)
          }}
        >
          {words.pages[id]}
        </a>
      ))}
    </nav>
  )
}
