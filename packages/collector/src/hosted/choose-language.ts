import { localeTags, matchLocale } from '@easekit/scales'
import { parseAccept } from 'hono/utils/accept'

/** The tag of the language that a page speaks: as its address asks (`?lang=`), else as its link says, else as the browser asks. */
export function chooseLanguage(request: Request, told?: string): string {
  const asked = new URL(request.url).searchParams.get('lang')
  const accepted = parseAccept(request.headers.get('Accept-Language') ?? '').map(({ type }) => type)
  const wanted = [...(asked ? [asked] : []), ...(told ? [told] : []), ...accepted]
  return matchLocale(wanted.slice(0, 20), localeTags)
}
