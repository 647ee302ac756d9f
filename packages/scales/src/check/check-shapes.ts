import type { Scale } from '../instrument/scale.js'
import type { ScaleIssue } from './scale-issue.js'
import { show } from './scale-issue.js'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const isListOf = (value: unknown, check: (entry: Readonly<Record<string, unknown>>) => boolean): boolean =>
  Array.isArray(value) && value.every((entry) => isObject(entry) && check(entry))
const optional = (value: unknown, check: (value: unknown) => boolean): boolean => value === undefined || check(value)

const isWords = (value: unknown): boolean =>
  isObject(value) &&
  [value.question, value.company, value.issue].every((text) => optional(text, isText)) &&
  [value.labels, value.ends].every((texts) => optional(texts, isTexts)) &&
  optional(value.items, (items) => isObject(items) && Object.values(items).every(isText))

/** The shapes of the lists and records of a scale: configuration comes as JSON, where the compiler sees nothing. */
export const checkShapes = (scale: Scale): readonly ScaleIssue[] => {
  const { labels, presets, items, boxes, bands, words, source } = scale
  const shapes: readonly (readonly [field: string, fits: boolean, expected: string])[] = [
    ['labels', isTexts(labels), 'a list of label ids'],
    ['presets', optional(presets, (ids) => isTexts(ids) && presets?.length !== 0), 'a list of at least one preset id'],
    ['source', optional(source, isText), 'a text'],
    [
      'items',
      optional(items, (ids) => isTexts(ids) && new Set(items).size === items?.length),
      'a list of unlike item ids',
    ],
    [
      'boxes',
      optional(boxes, (list) =>
        isListOf(list, ({ id, easy, hard }) => isText(id) && isTexts(easy) && optional(hard, isTexts)),
      ),
      'a list of { id, easy, hard } with label ids',
    ],
    [
      'bands',
      optional(bands, (list) =>
        isListOf(list, ({ id, from, to }) => isText(id) && Number.isFinite(from) && Number.isFinite(to)),
      ),
      'a list of { id, from, to } with numbers',
    ],
    [
      'words',
      optional(words, (record) => isObject(record) && Object.values(record).every(isWords)),
      'texts by language tag',
    ],
  ]
  return shapes
    .filter(([, fits]) => !fits)
    .map(([field, , expected]) => ({
      field,
      message: `must be ${expected}, got ${show(Object.entries(scale).find(([name]) => name === field)?.[1])}`,
    }))
}
