import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** For rollup: the page that an app shows, with the script inside, so that it needs no network. */
export const webviewPage = () => ({
  name: 'webview-page',
  writeBundle({ file }, bundle) {
    const [{ code }] = Object.values(bundle)
    if (/<\/script|<!--/i.test(code)) throw new Error('webview-page: the script would end the element that holds it')
    writeFileSync(join(dirname(file), 'webview.html'), page(code))
  },
})

// No lang: the survey speaks the language of the app, and says which. Zooming stays allowed.
const page = (script) => `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'; style-src 'unsafe-inline'; connect-src https: http:; base-uri 'none'; form-action 'none'">
<title>EaseKit</title>
<style>html { background: transparent }</style>
</head>
<body>
<script data-bridge="easekit">${script}</script>
</body>
</html>
`
