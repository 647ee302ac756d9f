import { build } from 'esbuild'

/** A page that holds the surveys page alone, as the dashboard's frame does, for a reader with a token. */
export interface SurveysRig {
  /** Answers for the page and its script; `undefined` for whatever the collector is to answer. */
  readonly beside: (request: Request) => Promise<Response> | undefined
}

// What the dashboard itself may do, and no more.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; require-trusted-types-for 'script'"

const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Surveys</title><link rel="stylesheet" href="dashboard/style.css"></head>
<body><main><h1>shop</h1><div id="app"></div></main><script type="module" src="rig.js"></script></body></html>`

const entry = (token: string): string => `
  import { h, render } from 'preact'
  import { SurveysPage } from './packages/collector/src/dashboard/surveys/surveys-page.tsx'
  const language = new URLSearchParams(location.search).get('lang') ?? 'en'
  document.documentElement.lang = language
  document.documentElement.dir = language === 'fa' ? 'rtl' : 'ltr'
  const write = (path, init) =>
    fetch(path, { ...init, headers: { ...init.headers, Authorization: 'Bearer ${token}' } })
  const read = async (path) => {
    const response = await write(path, {})
    if (!response.ok) throw new Error(String(response.status))
    return response.json()
  }
  render(h(SurveysPage, { project: { id: 'shop' }, language, read, write }), document.getElementById('app'))`

/** Builds the page for a token. */
export async function surveysRig(token: string): Promise<SurveysRig> {
  const { outputFiles } = await build({
    stdin: { contents: entry(token), resolveDir: process.cwd(), loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'esm',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    conditions: ['easekit:source'],
  })
  const script = outputFiles[0]?.text ?? ''
  return {
    beside(request) {
      const { pathname } = new URL(request.url)
      if (pathname === '/rig') return send(html, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy })
      if (pathname === '/rig.js') return send(script, { 'Content-Type': 'text/javascript' })
      return undefined
    },
  }
}

const send = (body: string, headers: Readonly<Record<string, string>>): Promise<Response> =>
  Promise.resolve(new Response(body, { headers }))
