export { type ClientOptions, type CollectorClient, createClient } from './client/create-client.js'
export type { components as CollectorComponents, paths as CollectorPaths } from './client/paths.js'
