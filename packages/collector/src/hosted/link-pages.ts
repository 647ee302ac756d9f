import { Hono } from 'hono'
import type { AddressOf } from '../http/public-address.js'
import { qrImage } from '../survey-links/qr-image.js'
import { type LinkReading, readSurveyToken } from '../survey-links/survey-link.js'
import { chooseLanguage } from './choose-language.js'
import type { HostedPage } from './hosted-page.js'
import { pageNotice } from './page-notice.js'

/** What pages behind signed links need. */
export interface LinkPagesOptions extends LinkReading {
  readonly page: HostedPage
  readonly addressOf: AddressOf
}

/** What the server tells of the connection. */
interface SenderEnv {
  readonly Bindings: { readonly address?: string | undefined }
}

/**
 * `/l/<token>`: the page that a signed link asks on; `?value=6` chooses a point, and only the button below answers, so that what
 * follows every link of a mail answers nothing. `/l/<token>.svg` and `.png`: the link as a QR code.
 */
export function linkPages({ page, addressOf, ...reading }: LinkPagesOptions): Hono<SenderEnv> {
  const app = new Hono<SenderEnv>()
  app.on(['GET', 'POST'], '/l/:token', async ({ req, env }) => {
    const [, token = '', type] = /^(.*?)(?:\.(svg|png))?$/.exec(req.param('token')) ?? []
    const read = await readSurveyToken(reading, token)
    const language = chooseLanguage(req.raw, read.type === 'invalid' ? undefined : read.link.locale)
    if (read.type === 'invalid') return pageNotice(language, 'invalid', { status: 404 })
    if (type && req.method !== 'POST') return qrImage(addressOf(req.raw, `l/${token}`), type as 'svg' | 'png')
    if (read.type === 'ended') return pageNotice(language, 'ended', { status: 410 })
    return page(req.raw, read.link, env?.address)
  })
  return app
}
