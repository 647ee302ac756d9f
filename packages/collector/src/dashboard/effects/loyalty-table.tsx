import { h, type VNode } from 'preact'
import type { LoyaltyPart } from '../../outcomes/score-loyalty.js'
import { Scroller } from '../insight/scroller.js'
import { useLanguage } from '../language/language.js'
import { effectWords } from './effect-words.js'
import { ShareCell } from './share-cell.js'

/** Those who answered alike. */
export interface NamedPart extends LoyaltyPart {
  readonly id: string
  readonly name: string
}

/** What became of each of some parts, with counts and intervals. */
export function LoyaltyTable({ parts }: { readonly parts: readonly NamedPart[] }): VNode {
  const { tag, format } = useLanguage()
  const own = effectWords[tag]
  const hasValues = parts.some(({ values }) => values.length > 0)
  const money = (median: number, currency: string | null): string =>
    [new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(median), currency].filter(Boolean).join(' ')
  return (
    <Scroller>
      <table class="series">
        <thead>
          <tr>
            <th scope="col">{own.answer}</th>
            {[own.followed, own.came, own.share, ...(hasValues ? [own.value] : [])].map((name) => (
              <th key={name} scope="col" class="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map(({ id, name, asked, came, share, values }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td class="number">{format.count(asked)}</td>
              <td class="number">{format.count(came)}</td>
              <ShareCell value={share?.value ?? null} interval={share?.interval} />
              {hasValues && (
                <td class="number">
                  {values.length === 0 && '–'}
                  {values.map(({ currency, count, median }) => (
                    <span key={currency ?? ''} class="between">
                      <bdi>{own.valueOf(money(median, currency), format.count(count))}</bdi>
                    </span>
                  ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}
