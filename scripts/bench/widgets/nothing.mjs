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
