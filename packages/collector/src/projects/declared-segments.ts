import { localeTags } from '@easekit/scales'
import * as v from 'valibot'
import type { Project } from './project.js'
import type { ProjectOptions } from './project-options.js'

const mostAttributes = 20
const mostValues = 50
const name = v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/))
const attributeValues = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(64))), v.maxLength(mostValues))
const segmentValues = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(mostValues))

/** The attribute that the widget sends of an experiment: declared wherever a survey has one. */
const variant = 'variant'

type Attributes = NonNullable<ProjectOptions['attributes']>
type Segments = NonNullable<ProjectOptions['segments']>

/** `attributes` of a project: names, or an object from name to values. */
export const attributesOption: v.GenericSchema<unknown, Attributes> = v.union([
  v.pipe(v.array(name), v.maxLength(mostAttributes)),
  v.pipe(
    v.record(name, attributeValues),
    v.check((values) => Object.keys(values).length <= mostAttributes),
  ),
])

/** `segments` of a project: an object from dimension to values. */
export const segmentsOption: v.GenericSchema<unknown, Segments> = v.strictObject({
  trigger: v.optional(segmentValues),
  source: v.optional(segmentValues),
  page: v.optional(segmentValues),
  language: v.optional(segmentValues),
})

/** What a project is counted by: its attributes, and by dimension the segments that always have room. */
export function declaredSegments({
  attributes = [],
  segments = {},
}: Pick<ProjectOptions, 'attributes' | 'segments'>): Pick<Project, 'attributes' | 'segments'> {
  const values: [string, readonly string[]][] = isList(attributes)
    ? attributes.map((attribute) => [attribute, []])
    : Object.entries(attributes)
  return {
    attributes: new Set([variant, ...values.map(([attribute]) => attribute)]),
    segments: new Map([
      ...Object.entries(segments).map(([dimension, own]) => [dimension, new Set(own)] as const),
      ['language', new Set([...localeTags, ...(segments.language ?? [])])] as const,
      ...values.map(([attribute, own]) => [`attribute:${attribute}`, new Set(own)] as const),
    ]),
  }
}

function isList(attributes: Attributes): attributes is readonly string[] {
  return Array.isArray(attributes)
}
