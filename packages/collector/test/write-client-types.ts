import openapiTS, { astToString } from 'openapi-typescript'

const head =
  '// Made from the OpenAPI document by a test, which fails where it is not up to date:\n// npx vitest run --project unit packages/collector/src/client -u\n\n'

/** The types of the client, made from the document that a collector serves. */
export async function writeClientTypes(document: object): Promise<string> {
  const ast = await openapiTS(JSON.parse(JSON.stringify(document)))
  const text = astToString(ast)
    // Nobody imports these.
    .replace(/^export type (webhooks|\$defs) = .*\n/gm, '')
    .replace(/^export interface operations /m, 'interface operations ')
    // What is undefined is left out of an address, also for programs that tell it from what is missing.
    .replace(/^( +)query\??: \{\n[\s\S]*?^\1\};/gm, (query) => query.replace(/^( +\w+\?: .*);$/gm, '$1 | undefined;'))
  return head + text
}
