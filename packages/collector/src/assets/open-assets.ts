import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A file ready to be sent: its bytes, compressed once, and the headers that describe them. */
export interface Asset {
  readonly etag: string
  readonly type: string
  /** The name carries a hash of the content, so it may be cached for ever. */
  readonly isHashed: boolean
  readonly encodings: { readonly identity: Uint8Array; readonly br: Uint8Array; readonly gzip: Uint8Array }
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Serves the files of one folder by name. Names are looked up in the folder's own listing, so a request can never
 * leave it. Each file is read and compressed once, and again after it has changed on disk.
 */
export function openAssets(folder: string): (name: string) => Promise<Asset | undefined> {
  const cache = new Map<string, { version: string; asset: Promise<Asset> }>()
  return async (name) => {
    const type = types[extname(name)]
    const names = await readdir(folder).catch((): string[] => []) // Not built yet, or not readable: there is nothing to serve.
    if (!type || !names.includes(name)) return undefined
    const path = join(folder, name)
    const info = await stat(path).catch(() => undefined)
    if (!info?.isFile()) return undefined
    const version = `${info.mtimeMs}.${info.size}`
    const known = cache.get(name)
    if (known?.version === version) return known.asset
    const asset = prepare(path, name, type)
    cache.set(name, { version, asset })
    asset.catch(() => cache.delete(name)) // The file vanished under us; the next request looks again.
    return asset
  }
}

async function prepare(path: string, name: string, type: string): Promise<Asset> {
  const identity = await readFile(path)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: identity.byteLength }
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(identity, { params }),
    promisify(gzip)(identity, { level: 9 }),
  ])
  const etag = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
  // Eight characters of hex, or of base64url as rollup makes them; a capital or digit tells those from a word.
  const isHashed = /[.-](?:[0-9a-f]{8}|(?=[a-z_-]*[A-Z0-9])[A-Za-z0-9_-]{8})\.\w+(?:\.map)?$/.test(name)
  return { etag, type, isHashed, encodings: { identity, br, gzip: zipped } }
}
