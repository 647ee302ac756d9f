import type { Change, Larger, Unit } from '@easekit/scales/scoring'
import * as v from 'valibot'
import type { FigureFacts } from '../../alerts/alert-facts.js'
import type { ListedAlert, ListedTarget } from '../../alerts/alert-routes.js'
import { figureSchemas } from './figure-schemas.js'
import { oneOf } from './one-of.js'

interface AlertSchemas {
  readonly FigureFacts: v.GenericSchema<unknown, FigureFacts>
  readonly Alerts: v.GenericSchema<unknown, { readonly alerts: readonly ListedAlert[] }>
  readonly Targets: v.GenericSchema<unknown, { readonly targets: readonly ListedTarget[] }>
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const day = v.pipe(v.string(), v.isoDate())
const time = v.pipe(v.string(), v.isoTimestamp())
const listed = { id: v.string(), openedAt: time, closedAt: v.nullable(time) }
const span = { survey: v.string(), from: day, to: day }

const figure = v.object({
  scale: v.string(),
  locale: v.string(),
  item: v.exactOptional(v.string()),
  preset: v.string(),
  unit: oneOf<Unit>({ points: true, percent: true, 'net-points': true }),
  value: v.number(),
  interval: v.nullable(figureSchemas.Interval),
  count,
  range: v.tuple([v.number(), v.number()]),
  larger: oneOf<Larger>({ easier: true, harder: true, 'more satisfied': true, 'more likely to recommend': true }),
})

const change = oneOf<Change>({
  easier: true,
  harder: true,
  'more satisfied': true,
  'less satisfied': true,
  'more likely to recommend': true,
  'less likely to recommend': true,
})

/** What the addresses of alerts answer. */
export const alertSchemas: AlertSchemas = {
  FigureFacts: figure,
  Alerts: v.object({
    alerts: v.array(
      v.union([
        v.object({
          ...listed,
          ...span,
          kind: v.literal('control'),
          figure,
          low: v.number(),
          high: v.number(),
          change: v.nullable(change),
        }),
        v.object({ ...listed, ...span, kind: v.literal('target'), figure, target: v.number() }),
        v.object({
          ...listed,
          ...span,
          kind: v.literal('volume'),
          answered: count,
          shown: count,
          least: count,
          days: count,
        }),
        v.object({ ...listed, kind: v.literal('unknown'), names: v.array(v.string()) }),
      ]),
    ),
    next: v.nullable(v.string()),
  }),
  Targets: v.object({
    targets: v.array(
      v.object({
        survey: v.string(),
        target: v.number(),
        standing: v.picklist(['met', 'missed', 'unsure']),
        kind: v.exactOptional(v.literal('target')),
        from: v.exactOptional(day),
        to: v.exactOptional(day),
        figure: v.exactOptional(figure),
      }),
    ),
  }),
}
