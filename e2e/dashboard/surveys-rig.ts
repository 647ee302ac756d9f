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

/** Builds the page for a token. */
export async function surveysRig(token: string): Promise<SurveysRig> {
  const { outputFiles } = await build({
    entryPoints: ['e2e/dashboard/surveys-entry.ts'],
    define: { RIG_TOKEN: JSON.stringify(token) },
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
