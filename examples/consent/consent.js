// What happens before the answer waits here, and is told to EaseKit once it is loaded.
window.EaseKit ??= (...command) => {
  EaseKit.q ??= []
  EaseKit.q.push(command)
}

let tag

/** Nothing is loaded, asked or stored before a yes. Call it from your consent tool, at each page and at each change. */
function applyConsent(isGiven) {
  if (isGiven && !tag) {
    tag = document.createElement('script')
    tag.src = 'https://ces.example.com/easekit.js'
    tag.async = true
    tag.crossOrigin = 'anonymous'
    tag.dataset.project = 'shop'
    document.head.append(tag)
  }
  if (tag) EaseKit('setConsent', { storage: isGiven })
  if (!isGiven) forget()
}

/** What EaseKit remembers on this device; answers that still wait for the network are sent from memory. */
function forget() {
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith('easekit:')) storage.removeItem(key)
  }
}

// A banner for this example. With a consent tool of your own, `applyConsent` is all that is needed.
const banner = document.querySelector('#consent')
const chosen = localStorage.getItem('consent')
banner.hidden = chosen === 'yes'
if (chosen) applyConsent(chosen === 'yes')
banner.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return
  localStorage.setItem('consent', target.value)
  banner.hidden = target.value === 'yes'
  applyConsent(target.value === 'yes')
})
