import type { Scope } from '../http/scope.js'
import { allEndpoints } from './all-endpoints.js'
import { describeEndpoint } from './describe-endpoint.js'
import { describeComponents } from './describe-schema.js'

declare const EASEKIT_VERSION: string

const allows: Readonly<Record<Scope, string>> = {
  results: 'published figures',
  records: 'single answers, comments, live figures, export and erasure; and what `results` may read',
  import: 'bringing answers and outcomes in',
  publish: 'publishing and pausing surveys',
  admin: 'everything',
}

const tags: Readonly<Record<keyof typeof allEndpoints, string>> = {
  answers: 'What pages send and ask for.',
  figures: 'Scores, each with its interval and count.',
  records: 'Single answers: out, in, and gone.',
  surveys: 'What pages ask.',
  channels: 'Asking by links, mails and pages of the collector.',
  access: 'Projects, tokens and links.',
  files: 'Health, metrics, and what browsers load.',
}

/** An OpenAPI document, as far as its readers here need to know it. */
export interface OpenApiDocument {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

/**
 * Makes the OpenAPI 3.1 document of every endpoint of a collector, from the schemas that check what comes in.
 *
 * @throws Error where a schema has a rule that the document cannot tell
 */
export function makeDocument(): OpenApiDocument {
  const paths: Record<string, Record<string, object>> = {}
  for (const [tag, endpoints] of Object.entries(allEndpoints))
    for (const endpoint of endpoints) {
      const { path, method } = endpoint
      paths[path] = { ...paths[path], [method]: describeEndpoint(endpoint, tag) }
    }
  return {
    openapi: '3.1.0',
    info: {
      title: 'EaseKit collector',
      version: typeof EASEKIT_VERSION === 'string' ? EASEKIT_VERSION : 'source',
      description: 'Takes answers, keeps them and tells the score. Unknown and repeated search parameters are refused.',
      license: { name: 'MIT', identifier: 'MIT' },
    } as OpenApiDocument['info'],
    // Below the address that the document came from, whatever path a proxy serves it under.
    servers: [{ url: '..' }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: describeComponents(),
      responses: {
        Problem: {
          description: 'The request cannot be served.',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: `A token of the collector. Its scopes: ${Object.entries(allows)
            .map(([scope, what]) => `\`${scope}\`: ${what}`)
            .join('; ')}.`,
        },
      },
    },
  } as OpenApiDocument
}
