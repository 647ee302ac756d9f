import { h, type VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useLanguage } from '../language/language.js'
import { LanguageChoice } from './language-choice.js'
import { Logo } from './logo.js'

interface SignInProps {
  readonly isRefused: boolean
  readonly onToken: (token: string) => void
}

/** Asks for a token. */
export function SignIn({ isRefused, onToken }: SignInProps): VNode {
  const { words } = useLanguage()
  const { noToken } = words
  const [beforeFile, afterFile] = noToken.hint('{file}').split('{file}')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [isRefused])
  return (
    <main class="sign-in">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const token = input.current?.value.trim()
          if (token) onToken(token)
        }}
      >
        <h1 class="brand">
          <Logo /> EaseKit
        </h1>
        <label for="token">{noToken.label}</label>
        <input
          ref={input}
          id="token"
          type="password"
          autocomplete="current-password"
          required
          spellcheck={false}
          aria-describedby={isRefused ? 'token-error' : 'token-hint'}
          aria-invalid={isRefused}
        />
        {isRefused ? (
          <p id="token-error" class="error" role="alert">
            {noToken.refused}
          </p>
        ) : (
          <p id="token-hint" class="hint">
            {beforeFile}
            <code>admin-token</code>
            {afterFile}
          </p>
        )}
        <button type="submit" class="primary">
          {noToken.open}
        </button>
        <LanguageChoice />
      </form>
    </main>
  )
}
