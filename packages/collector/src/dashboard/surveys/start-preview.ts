/**
 * Starts the widget on what the address says. It is sent to the preview as text, so that it may use nothing from outside of
 * itself.
 */
export function startPreview(window: Pick<Window & typeof globalThis, 'document' | 'location' | 'fetch'>): void {
  const { document, location } = window
  // Answers are taken here and go nowhere: the policy of the page would refuse them, again and again.
  window.fetch = async (_, init) => {
    const { id, rev } = JSON.parse(String(init?.body))
    return Response.json({ v: 1, id, rev, status: 'ok', detail: 'stored' })
  }
  const declared = JSON.parse(decodeURIComponent(location.hash.slice(1)) || '{"v":1,"surveys":[]}')
  if (typeof declared.locale === 'string') document.documentElement.lang = declared.locale
  const block = document.createElement('script')
  block.type = 'application/json'
  block.dataset.easekit = ''
  block.textContent = JSON.stringify(declared)
  const script = document.createElement('script')
  script.async = true
  script.src = '../easekit.js'
  document.head.append(block, script)
}
