import type * as v from 'valibot'
import { administrationSchemas } from './administration-schemas.js'
import { alertSchemas } from './alert-schemas.js'
import { channelSchemas } from './channel-schemas.js'
import { figureSchemas } from './figure-schemas.js'
import { recordSchemas } from './record-schemas.js'
import { resultSchemas } from './result-schemas.js'

type Schemas = typeof administrationSchemas &
  typeof alertSchemas &
  typeof channelSchemas &
  typeof figureSchemas &
  typeof recordSchemas &
  typeof resultSchemas

/** Name of a component of the document. */
export type AnswerName = keyof Schemas

/** Everything that an answer may be, by the name that the document has for it. */
export const answerSchemas: Readonly<Record<AnswerName, v.GenericSchema>> = {
  ...figureSchemas,
  ...resultSchemas,
  ...recordSchemas,
  ...alertSchemas,
  ...channelSchemas,
  ...administrationSchemas,
}
