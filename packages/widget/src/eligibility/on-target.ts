import type { AttributeValue } from '../api/attributes.js'
import type { DeviceClass } from '../api/device-class.js'
import type { GateResult } from '../api/explanation.js'
import type { TargetOptions } from '../api/gate-options.js'
import { matchUrl } from '../trigger/helpers/match-url.js'

/** What a target is compared with. */
export interface Visitor {
  readonly url: string
  readonly referrer: string
  readonly device: DeviceClass
  /** Language tag of the page. */
  readonly language: string
  readonly attributes: Readonly<Record<string, AttributeValue>>
  readonly visitor: 'new' | 'returning'
}

/** One gate for each part of the target. */
export function onTarget(target: TargetOptions, is: Visitor): GateResult[] {
  const { url, referrer, device, language, attributes, visitor } = target
  const gates: GateResult[] = []
  const add = <Value>(
    gate: GateResult['gate'],
    wanted: Value | readonly Value[] | undefined,
    fits: (one: Value) => boolean,
  ): void => {
    if (wanted !== undefined) gates.push({ gate, pass: (Array.isArray(wanted) ? wanted : [wanted]).some(fits) })
  }
  add('url', url, (one) => matchUrl(one, is.url) !== undefined)
  add('referrer', referrer, (one) => (one ? is.referrer.includes(one) : !is.referrer))
  add('device', device, (one) => one === is.device)
  add('language', language, (one) => `${is.language}-`.toLowerCase().startsWith(`${one}-`.toLowerCase()))
  if (attributes) {
    const has = ([name, wanted]: [string, AttributeValue | readonly AttributeValue[]]): boolean =>
      [wanted].flat().some((one) => one === is.attributes[name])
    gates.push({ gate: 'attributes', pass: Object.entries(attributes).every(has) })
  }
  add('visitor', visitor, (one) => one === is.visitor)
  return gates
}
