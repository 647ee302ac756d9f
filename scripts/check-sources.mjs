/** What can be said of the sources and the sizes of the build without running a test. */
export function checkSources({ check }) {
  check('format and lint', 'biome', ['ci', '--error-on-warnings', '.'])
  check('types of the packages', 'tsc', ['-b'])
  check('types, tests included', 'tsc', ['-p', 'tsconfig.test.json'])
  check('layers', 'node', ['scripts/layers.mjs'])
  check('sizes', 'node', ['scripts/size.mjs'])
  check('level of syntax', 'node', ['scripts/syntax.mjs'])
}
