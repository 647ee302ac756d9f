export { due } from './due.js'
