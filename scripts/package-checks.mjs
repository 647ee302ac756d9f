const packages = ['scales', 'transport', 'widget', 'collector', 'cli']

/** What only the packages as a whole show: code that nobody uses, and whether their users can import them. */
export const packageChecks = [
  { title: 'dead code', command: 'knip' },
  { title: 'public interfaces', command: 'node', args: ['scripts/api-report.mjs', '--check'] },
  ...packages.flatMap((name) => [
    {
      title: `package ${name}: types for its users`,
      command: 'attw',
      args: ['--pack', `packages/${name}`, '--profile', 'esm-only', '--quiet'],
    },
    { title: `package ${name}: publint`, command: 'publint', args: ['--strict', `packages/${name}`] },
  ]),
]
