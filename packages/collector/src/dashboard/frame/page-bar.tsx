import { h, type VNode } from 'preact'
import type { Polled } from '../data/poll-address.js'
import { useLanguage } from '../language/language.js'
import { LanguageChoice } from './language-choice.js'
import { Logo } from './logo.js'
import { Navigation, type NavigationProps } from './navigation.js'

interface PageBarProps extends Omit<NavigationProps, 'current'> {
  /** `undefined` while it is not known which page is shown. */
  readonly current: NavigationProps['current'] | undefined
  /** Whether what is on the page is what the collector has. */
  readonly status: Polled<unknown>['status']
  readonly onSignOut: () => void
}

/** The head of every page: where one is, how fresh it is, and what concerns the reader. */
export function PageBar({ pages, current, addressOf, onOpen, status, onSignOut }: PageBarProps): VNode {
  const { words } = useLanguage()
  return (
    <header class="bar">
      <h1 class="brand">
        <Logo /> EaseKit
      </h1>
      <p class={`live ${status}`} role="status">
        <span class="dot" aria-hidden="true" />
        {words.live[status]}
      </p>
      <LanguageChoice />
      <button type="button" class="quiet" onClick={onSignOut}>
        {words.signOut}
      </button>
      {pages.length > 1 && current && (
        <Navigation pages={pages} current={current} addressOf={addressOf} onOpen={onOpen} />
      )}
    </header>
  )
}
