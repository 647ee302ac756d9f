import { minify as terser } from 'terser'
import { privateNames } from './private-names.mjs'

/**
 * For rollup: terser, in one pass over each file, with what it calls unsafe switched off. By hand in place of rollup's own
 * plugin, since that works on a copy of the names that all files have to share.
 *
 * @param format of the file; a classic script is read in the encoding of the page, which need not be UTF-8
 */
export const minify = (format) => ({
  name: 'minify',
  async renderChunk(code) {
    const { code: small } = await terser(code, {
      ecma: 2020,
      module: true,
      compress: { passes: 3 },
      mangle: { properties: privateNames },
      format: { comments: false, ascii_only: format === 'iife' },
    })
    return { code: small, map: null }
  },
})
