export type { Sink } from '../sink.js'
export { sinkFirst } from './sink-first.js'
