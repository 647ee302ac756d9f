import { h, render } from 'preact'
import { SurveysPage } from '../../packages/collector/src/dashboard/surveys/surveys-page.js'
import type { SurveysPageProps } from '../../packages/collector/src/dashboard/surveys/surveys-page-props.js'

/** Put in by `surveysRig`. */
declare const RIG_TOKEN: string

const language = (new URLSearchParams(location.search).get('lang') ?? 'en') as SurveysPageProps['language']
document.documentElement.lang = language
document.documentElement.dir = language === 'fa' ? 'rtl' : 'ltr'

const write: SurveysPageProps['write'] = (path, init) => {
  const headers = new Headers(init.headers)
  headers.set('Authorization', `Bearer ${RIG_TOKEN}`)
  return fetch(path, { ...init, headers })
}
const read = async <T>(path: string): Promise<T> => {
  const response = await write(path, {})
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as T
}

const root = document.getElementById('app')
if (root) render(h(SurveysPage, { project: { id: 'shop' }, language, read, write }), root)
