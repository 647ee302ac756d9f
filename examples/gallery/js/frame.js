// The shop's page in the frame: starts EaseKit with what was chosen, brings the survey where it is to be looked at, and
// tells the gallery what happens. Answers go nowhere: a stand-in for the collector takes them and shows them.
const { declaration, state } = JSON.parse(decodeURIComponent(location.hash.slice(1)))
const [survey] = declaration.surveys
const tell = (message) => parent.postMessage({ easekit: true, ...message }, location.origin)

window.fetch = async (_, { body }) => {
  const record = JSON.parse(body)
  tell({ record })
  return Response.json({ v: 1, id: record.id, rev: record.rev, status: 'ok', detail: 'stored' })
}

const root = document.documentElement
root.lang = declaration.locale ?? 'en'
root.dir = /^(ar|fa|he)$/.test(root.lang) ? 'rtl' : 'ltr'
root.dataset.theme = declaration.theme ?? 'auto'

const waiting = []
window.EaseKit = Object.assign((...command) => void waiting.push(command), { q: waiting })
const { EaseKit } = window
EaseKit('on', 'held', ({ reason }) => tell({ held: reason }))
EaseKit('on', 'shown', () => tell({ shown: true }))
EaseKit('on', 'shown', () => requestAnimationFrame(() => bring(state)))
EaseKit('ask', 'checkout', { force: true })

const json = document.createElement('script')
json.type = 'application/json'
json.dataset.easekit = ''
const why = state === 'explaining' ? survey.why : { ask: 'never' }
json.textContent = JSON.stringify({
  ...declaration,
  storage: 'memory',
  surveys: [{ ...survey, on: [], why: state === 'asking' ? survey.why : why }],
})
const script = document.createElement('script')
script.src = '/easekit.js'
script.dataset.project = 'gallery'
document.body.append(json, script)

/** Taps what leads to a state: a point near one end of the scale. */
function bring(state) {
  if (state === 'asking') return
  const inside = (selector) => [...document.querySelector('ease-kit').shadowRoot.querySelectorAll(selector)]
  const radios = inside('input[type=radio]')
  // Those of the question itself; the reason that comes next has its own.
  const [area] = inside('textarea')
  const [done] = inside('[part=send]')
  const isHarder = state === 'harder'
  // In `ces1` and the aspects of effort a larger value is harder; in a list turned round the last is the first.
  const upIsHarder = /^(ces1|effort-dimensions)$/.test(survey.scale)
  const groups = Map.groupBy ? [...Map.groupBy(radios, (radio) => radio.name).values()] : [radios]
  for (const group of groups) {
    const sorted = group.sort((a, b) => Number(a.value) - Number(b.value))
    sorted.at(isHarder === upIsHarder ? -1 : 0)?.click()
  }
  if (area) area.value = 'Fewer fields to fill in'
  done?.click()
}
