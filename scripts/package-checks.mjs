const packages = ['scales', 'transport', 'widget', 'collector', 'cli']

/** What only the packages as a whole show: code that nobody uses, and whether their users can import them. */
export const packageChecks = [
  {
    title: 'types for programs that know no page',
    command: 'tsc',
    args: [
      ...'--ignoreConfig --noEmit --strict --target es2022 --lib es2022 --module nodenext --types node'.split(' '),
      // Not the collector itself: types that it is made with bring those of a page along.
      ...['scales/dist/index', 'scales/dist/scoring', 'transport/dist/index', 'widget/dist/headless'].map(
        (door) => `packages/${door}.d.ts`,
      ),
    ],
  },
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
