import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { App } from './app'

/** The page as a server sends it. Importing EaseKit there does nothing, and nothing starts. */
export function render(address: string): string {
  return renderToString(
    <StaticRouter location={address}>
      <App endpoint="https://ces.example.com" />
    </StaticRouter>,
  )
}
