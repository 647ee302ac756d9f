export { openOutbox } from './open-outbox.js'
export { openSession } from './session.js'
