export { connectElement } from './start/connect-element.js'
