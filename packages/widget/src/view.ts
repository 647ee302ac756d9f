// The default instrument comes along, so that the usual survey needs no further chunk.
export { ces2 } from '@easekit/scales'
export { openOutbox } from './open-outbox.js'
export { openSession } from './session.js'
