import { h, type VNode } from 'preact'
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { TokenKeeper } from '../data/take-token.js'
import { LanguageProvider } from '../language/language-provider.js'
import { Dashboard } from './dashboard.js'
import { SignIn } from './sign-in.js'

/** The page: a question for the token, then the dashboard for as long as the token is accepted. */
export function App({ keeper }: { readonly keeper: TokenKeeper }): VNode {
  const [token, setToken] = useState(keeper.read())
  const [isRefused, setIsRefused] = useState(false)
  const use = useCallback(
    (next: string | undefined, refused: boolean) => {
      keeper.keep(next)
      setToken(next)
      setIsRefused(refused)
    },
    [keeper],
  )
  useEffect(() => keeper.follow((given) => use(given, false)), [keeper, use])
  const session = useMemo(() => ({ token: token ?? '', onUnauthorized: () => use(undefined, true) }), [token, use])
  return (
    <LanguageProvider>
      {token ? (
        <Dashboard session={session} onSignOut={() => use(undefined, false)} />
      ) : (
        <SignIn isRefused={isRefused} onToken={(given) => use(given, false)} />
      )}
    </LanguageProvider>
  )
}
