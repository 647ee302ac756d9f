/** What can be said of the sources and the sizes of the build without running a test. */
export const sourceChecks = [
  // The longest first, or one processor waits for it at the end.
  { title: 'types, tests included', command: 'tsc', args: ['-p', 'tsconfig.test.json'] },
  { title: 'types of the packages', command: 'tsc', args: ['-b'] },
  { title: 'format and lint', command: 'biome', args: ['ci', '--error-on-warnings', '.'] },
  { title: 'sizes', command: 'node', args: ['scripts/size.mjs'] },
  { title: 'level of syntax', command: 'node', args: ['scripts/syntax.mjs'] },
  { title: 'configuration reference', command: 'node', args: ['scripts/configuration.mjs', '--check'] },
  { title: 'mutants that apply', command: 'node', args: ['scripts/mutants.mjs', '--check'] },
  { title: 'layers', command: 'node', args: ['scripts/layers.mjs'] },
]
