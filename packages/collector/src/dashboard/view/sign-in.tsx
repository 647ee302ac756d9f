import { h, type VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Logo } from './logo.js'

interface SignInProps {
  readonly isRefused: boolean
  readonly onToken: (token: string) => void
}

/** Asks for a token. */
export function SignIn({ isRefused, onToken }: SignInProps): VNode {
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
        <label for="token">Token</label>
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
            The collector did not accept this token.
          </p>
        ) : (
          <p id="token-hint" class="hint">
            The collector shows the admin token at its first start and keeps it in <code>admin-token</code> in its data
            folder. A results token shows published figures.
          </p>
        )}
        <button type="submit" class="primary">
          Open the dashboard
        </button>
      </form>
    </main>
  )
}
