import type { IssueName } from '@easekit/scales'
import type { ScaleId } from '../api/scale-id.js'
import type { Declaration, DeclaredTrigger } from './declaration.js'
import type { TagAttributes } from './tag-attributes.js'

/**
 * What a page declares in the attributes of the script tag and in the JSON beside it, as it stands there: nothing is checked
 * yet. The JSON wins over the attributes. Where only an address can be given, `easekit.js?project=shop` names the project, and
 * the collector is asked for the rest.
 *
 * @throws SyntaxError where the JSON is none
 */
export function readDeclaration(document: Document, script: HTMLScriptElement | null): Declaration {
  const attributes: TagAttributes = script?.dataset ?? {}
  const asked = script?.src.match(/[?&]project=([\w-]+)/)?.[1]
  const { project = asked, endpoint, locale, remote = asked, theme, survey: id, scale = 'ces2', on } = attributes
  const { company, issue, delayMs, sampleRate } = attributes
  const survey = id && {
    id,
    scale: scale as ScaleId,
    on: on?.split(',').map(shortForm),
    company,
    issue: issue as IssueName,
    delayMs: delayMs && Number(delayMs),
    sampleRate: sampleRate && Number(sampleRate),
  }
  return {
    v: 1,
    project,
    // A script that stands in the page itself has no address.
    endpoint: endpoint ?? (script?.src && folderOf(script.src)),
    locale,
    remote,
    theme,
    surveys: survey ? [survey] : [],
    ...JSON.parse(document.querySelector('script[data-easekit]')?.textContent ?? '{}'),
  }
}

/** `checkout`, `chat:closed`, `chat:jivo`, `event:name`, `scroll:60` as an attribute spells them. */
function shortForm(item: string): DeclaredTrigger {
  const [type, value] = item.trim().split(/:(.*)/) as [string, string?]
  return { type, value }
}

/** Where the collector stands that serves a script, perhaps under a path, with the script perhaps in the folder of its version. */
function folderOf(script: string): string {
  return new URL('.', script).href.replace(/\/\d+\.\d+\.\d+(-[^/]*)?\/$/, '/')
}
