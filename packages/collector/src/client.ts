import type { components, paths } from './client/paths.js'

export { type ClientOptions, type CollectorClient, createClient } from './client/create-client.js'

/** What the collector answers, by name: `CollectorComponents['schemas']['Results']`. Generated from its OpenAPI document. */
export type CollectorComponents = components

/** What each address takes and answers: `CollectorPaths['/v1/results']['get']`. Generated from the same document. */
export type CollectorPaths = paths
