import { EaseKitError } from '@easekit/scales'
import { publicAddress } from '../http/public-address.js'
import type { AskedPerson } from '../survey-links/asked-person.js'

/** A link to be made on the command line. `address` is that of the collector, without a slash at its end. */
export interface WantedSurveyLink extends Omit<AskedPerson, 'attributes'> {
  readonly address: string
  readonly days: number
}

/** The options that belong to it, as they were written. */
export interface SurveyLinkWords {
  readonly address?: string | undefined
  readonly subject?: string | undefined
  readonly channel?: string | undefined
  readonly days?: string | undefined
  readonly lang?: string | undefined
}

/**
 * Reads `link PROJECT SURVEY` with its options.
 *
 * @throws EaseKitError naming what is missing or wrong
 */
export function readSurveyLink(
  [project = '', survey = '', ...rest]: readonly string[],
  { address, subject, channel = 'link', days = '90', lang }: SurveyLinkWords,
): WantedSurveyLink {
  const fail = (what: string, got: string | undefined): never => {
    throw new EaseKitError(`${what}, got ${got === undefined ? 'none' : JSON.stringify(got)} (see --help)`)
  }
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(project) || !/^[\w.-]{1,64}$/.test(survey) || rest.length > 0)
    fail('the command must be "link PROJECT SURVEY"', ['link', project, survey, ...rest].join(' ').trim())
  if (address === undefined) fail('`--address` must be the public address of the collector', address)
  publicAddress(address, '--address')
  if (subject !== undefined && !(subject.trim().length >= 1 && subject.length <= 128))
    fail('`--subject` must be 1 to 128 characters', subject)
  if (!/^[a-z][a-z0-9-]{0,31}$/.test(channel)) fail('`--channel` must be a word such as qr', channel)
  if (!(/^\d{1,3}$/.test(days) && Number(days) >= 1 && Number(days) <= 366)) fail('`--days` must be 1 to 366', days)
  if (lang !== undefined && !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang))
    fail('`--lang` must be a language tag such as de', lang)
  const base = `${address}`.replace(/\/+$/, '')
  return { project, survey, channel, subject: subject?.trim(), locale: lang, days: Number(days), address: base }
}
