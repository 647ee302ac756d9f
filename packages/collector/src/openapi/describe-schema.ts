import { type ConversionConfig, type JsonSchema, toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { answerSchemas } from './answers/answer-schemas.js'

// What JSON Schema has no word for: a rule is told by its own message where a schema of one value has it, numbers of JSON are
// finite anyway, and spaces at the ends are taken away.
const beyondJsonSchema = ['check', 'partial_check', 'finite', 'trim']

const config: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  overrideAction: ({ valibotAction, jsonSchema }) => {
    if (!beyondJsonSchema.includes(valibotAction.type)) return undefined
    const { message } = valibotAction as { readonly message?: unknown }
    const isOfOneValue = valibotAction.type === 'check' && jsonSchema.type !== 'object'
    if (!isOfOneValue || typeof message !== 'string' || jsonSchema.description !== undefined) return jsonSchema
    return { ...jsonSchema, description: message }
  },
}

/**
 * A schema as JSON Schema: a reference where it is a component of the document.
 *
 * @param side what comes in, or what a transformation makes of it @default 'input'
 * @throws Error for what it cannot tell truthfully, such as a pattern with flags
 */
export function describeSchema(schema: v.GenericSchema, side: 'input' | 'output' = 'input'): JsonSchema {
  const component = Object.entries(answerSchemas).find(([, one]) => one === schema)
  if (component) return { $ref: `#/components/schemas/${component[0]}` }
  const { $schema: _, ...described } = toJsonSchema(schema, { ...config, typeMode: side })
  return described
}

/** The components of the document: what answers are, and of records what is left once they were checked. */
export function describeComponents(): Readonly<Record<string, JsonSchema>> {
  return toJsonSchemaDefs(answerSchemas, { ...config, typeMode: 'output' })
}
