import { Fragment, h, type VNode } from 'preact'
import type { Held } from '../../held-records/held-routes.js'
import { heldReason } from '../data/held-reason.js'
import { refusalIn } from '../data/refusal-words.js'
import { useLanguage } from '../language/language.js'

/** A project that records name and nobody has configured, as the collector lists it. */
export interface ListedUnknown {
  readonly id: string
}

interface BannersProps {
  readonly isDemo: boolean
  /** Records that arrived and cannot be counted. */
  readonly held: Held | undefined
  /** Projects that records name and nobody has configured. */
  readonly unknown: readonly ListedUnknown[]
  /** Why the collector refused to show something; `undefined` while it does not. */
  readonly refusal: string | undefined
}

/** What the operator has to know before reading any figure: invented data, records that are not counted or not taken, a refusal. */
export function Banners({ isDemo, held, unknown, refusal }: BannersProps): VNode {
  const { words, format } = useLanguage()
  const { banners } = words
  const full = held?.full ?? []
  const reason = banners.heldReasons[heldReason(held?.records[0]?.reason ?? '')]
  return (
    <>
      {isDemo && <p class="banner">{banners.demo}</p>}
      {held && held.count > 0 && <p class="banner">{banners.held(held.count, format.count(held.count), reason)}</p>}
      {full.length > 0 && (
        <p class="banner">{banners.heldFull(full.map((survey) => survey || banners.undeclared).join(', '))}</p>
      )}
      {unknown[0] && <p class="banner">{banners.unknown(unknown.map(({ id }) => id).join(', '))}</p>}
      {refusal !== undefined && (
        <p class="error" role="alert">
          {refusalIn(words, refusal)}
        </p>
      )}
    </>
  )
}
