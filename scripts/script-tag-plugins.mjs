import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import nodeResolve from '@rollup/plugin-node-resolve'
import esbuild from 'rollup-plugin-esbuild'
import { minify } from './minify.mjs'

/** Sources import `./x.js`, as the output will; on disk it is `x.ts` or `x.tsx`. */
export const sourceFiles = {
  name: 'source-files',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.') || !source.endsWith('.js')) return null
    const path = resolve(dirname(importer), source.slice(0, -3))
    return [`${path}.ts`, `${path}.tsx`].find(existsSync) ?? null
  },
}

const widgetVersion = () => JSON.parse(readFileSync('packages/widget/package.json', 'utf8')).version

/**
 * What turns sources into a file of the script tag: bundled with everything they import, compiled for old phones, minified,
 * private names shortened.
 *
 * @param format of the file, `iife` or `es`
 * @param build the stamp of this build, by which a file finds its chunks
 */
export const scriptTagPlugins = (format, build) => [
  sourceFiles,
  nodeResolve({ exportConditions: ['easekit:source'], browser: true }),
  esbuild({
    target: 'es2020',
    jsx: 'transform',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    tsconfig: false,
    define: {
      EASEKIT_VERSION: JSON.stringify(widgetVersion()),
      EASEKIT_BUILD: JSON.stringify(build),
      'process.env.NODE_ENV': '"production"',
    },
  }),
  minify(format),
]
