import type { Endpoint } from './endpoint.js'
import { accessEndpoints } from './endpoints/access-endpoints.js'
import { answerEndpoints } from './endpoints/answer-endpoints.js'
import { channelEndpoints } from './endpoints/channel-endpoints.js'
import { figureEndpoints } from './endpoints/figure-endpoints.js'
import { fileEndpoints } from './endpoints/file-endpoints.js'
import { recordEndpoints } from './endpoints/record-endpoints.js'
import { surveyEndpoints } from './endpoints/survey-endpoints.js'

/** Every endpoint of the collector, by the tag that the document puts it under. */
export const allEndpoints: Readonly<Record<string, readonly Endpoint[]>> = {
  answers: answerEndpoints,
  figures: figureEndpoints,
  records: recordEndpoints,
  surveys: surveyEndpoints,
  channels: channelEndpoints,
  access: accessEndpoints,
  files: fileEndpoints,
}
