import { Hono } from 'hono'
import { builtFolder } from '../assets/built-folder.js'
import { openAssets } from '../assets/open-assets.js'
import { sendAsset } from '../assets/send-asset.js'
import { pageHtml } from './page-html.js'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  // The preview of a survey.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': policy,
  'Cache-Control': 'no-cache',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/** `/dashboard`, its script and style sheet and the parts that the script fetches, read from `folder` or from wherever the build has put them beside this module. */
export function dashboardRoutes(folder: string = builtFolder('dashboard/app.js')): Hono {
  const app = new Hono()
  const find = openAssets(folder)
  app.get('/dashboard', async () => {
    if (await find('app.js')) return new Response(pageHtml, { headers: pageHeaders })
    const headers = { ...pageHeaders, 'Content-Type': 'text/plain; charset=utf-8' }
    return new Response('The dashboard has not been built: run `npm run build` first.\n', { status: 503, headers })
  })
  // A program that asks the root gets the problem that it can read.
  app.get('/', ({ req, redirect }, next) => {
    if (!req.header('Accept')?.includes('text/html')) return next()
    const response = redirect('dashboard', 302)
    response.headers.set('Vary', 'Accept')
    response.headers.set('Cache-Control', 'no-cache')
    return Promise.resolve(response)
  })
  app.get('/dashboard/', ({ redirect }) => redirect('../dashboard', 301))
  app.get('/dashboard/:name{(?:app\\.js|style\\.css|part-[\\w-]+\\.[\\w-]{8}\\.js)}', async ({ req }, next) => {
    const asset = await find(req.param('name'))
    if (!asset) return next()
    return sendAsset(req.raw, asset, 'revalidate')
  })
  return app
}
