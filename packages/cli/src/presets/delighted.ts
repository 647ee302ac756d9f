import type { Preset } from './preset.js'

/** Records of `GET /v1/survey_responses.json`. What they lack is the scale: 5 of 5 and 5 of 7 look the same. */
export const delighted: Preset = {
  name: 'delighted',
  usual: () => ({
    source: 'delighted',
    id: 'id',
    at: 'created_at',
    updatedAt: 'updated_at',
    timeZone: 'UTC',
    value: 'score',
    comment: 'comment',
  }),
  personal: ['person', 'person.email', 'person.name', 'person.phone_number', 'person_properties.email', 'permalink'],
  check: ({ where }) =>
    where?.survey_type === undefined
      ? '`where` of the map is missing, expected { "survey_type": … }: one list holds NPS, CSAT and CES alike, and the record does not say of how many points'
      : undefined,
}
