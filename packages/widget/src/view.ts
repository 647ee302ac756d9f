export { due } from './due.js'
export { openOutbox } from './open-outbox.js'
