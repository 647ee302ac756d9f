const load = async () => {
  const declaration = document.createElement('script')
  declaration.type = 'application/json'
  declaration.dataset.easekit = ''
  declaration.textContent = JSON.stringify({
    v: 1,
    surveys: [
      {
        id: 'checkout',
        scale: 'ces2',
        company: 'Acme',
        issue: 'order',
        on: [{ type: 'checkout' }],
        delayMs: Number(document.querySelector('meta[name=delay]')?.content ?? 0),
        // So that it may be asked again on the same page.
        throttle: { surveyDays: 0, anyDays: 0, dismissedDays: 0, dismissedTwiceDays: 0 },
        why: { reasons: [{ id: 'cost', label: 'Cost or fees' }] },
      },
    ],
  })
  const script = document.createElement('script')
  script.async = true
  script.dataset.project = 'shop'
  script.src = document.querySelector('meta[name=file]')?.content ?? '/easekit.js'
  await new Promise((resolve, reject) => {
    script.onload = resolve
    script.onerror = reject
    document.head.append(declaration, script)
  })
}

const common = {
  folders: { '/': './packages/widget/dist/cdn' },
  // A double of the collector: it takes everything.
  api: ({ path, body }) => {
    if (!path.startsWith('/v1/')) return undefined
    const { id, rev } = JSON.parse(body)
    return { v: 1, id, rev, status: 'ok', detail: 'stored' }
  },
  trigger: () => {
    window.order = (window.order ?? 0) + 1
    window.EaseKit('trigger', 'order-placed', { subject: `order-${window.order}` })
  },
  control: '[part=point]',
  answer: [{ tap: '[part=point]', at: 5 }, { tap: '[part=send]' }],
  isAnswered: () => window.bench.shown('[part=thanks]'),
  close: () => window.bench.first('[part=close]')?.click(),
}

/** EaseKit as a shop has it: the script tag, with chunks that are fetched when they are needed. */
export const easekit = { ...common, name: 'easekit', title: 'EaseKit, script tag', package: './packages/widget', load }

/** EaseKit in one file, as a webview has it. */
export const easekitFull = {
  ...common,
  name: 'easekit-full',
  title: 'EaseKit, one file',
  package: './packages/widget',
  head: '<meta name="file" content="/easekit.full.js">',
  load,
}

/** The page says in its data layer, a second before, that a survey may be due. */
export const easekitWarned = {
  ...easekit,
  name: 'easekit-warned',
  title: 'EaseKit, warned by begin_checkout',
  state: 'warned',
  head: '<script>window.dataLayer = []</script>',
  warn: () => window.dataLayer.push({ event: 'begin_checkout' }),
}

/** The delay of the README, in milliseconds. */
const delayMs = 1500

/** The survey is due a while after it was triggered. */
export const easekitDelayed = {
  ...easekit,
  name: 'easekit-delayed',
  title: 'EaseKit, with the delay of the README',
  state: 'delayed',
  delayMs,
  head: `<meta name="delay" content="${delayMs}">`,
}

/** The same files once more, which shows what chance does to the figures. */
export const easekitAgain = { ...easekit, name: 'easekit-again', title: 'EaseKit, script tag once more' }

export const nameOfBuild = (commit) => `build-${commit}`

/** The script tag of an earlier build, whose files lie in a folder of this project. */
export const easekitBefore = (folder, commit) => ({
  ...easekit,
  name: nameOfBuild(commit),
  title: `EaseKit, script tag of ${commit}`,
  package: undefined,
  folders: { '/': folder },
})
