/** A script with nothing in it: what any script at all costs a page. */
export const emptyScript = {
  name: 'empty-script',
  title: 'an empty script',
  isPassive: true,
  api: ({ path }) => (path === '/empty.js' ? { script: ';' } : undefined),
  load: () => window.bench.add('script', { src: '/empty.js', async: true }),
}

/** No widget at all: what measuring itself costs, taken off everything else. */
export const nothing = {
  name: 'nothing',
  title: 'no widget',
  load: async () => {},
  trigger: () => {},
  control: '#host',
  answer: [{ tap: '#host' }],
  isAnswered: () => true,
  close: () => {},
  staysOpen: true,
}
