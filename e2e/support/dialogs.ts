/** A way in which pages open something over themselves. Each defines `openIt` and `closeIt` on the window. */
export interface DialogKind {
  readonly name: string
  /** Bundled for the page; may import libraries. */
  readonly code: string
}

const react = (imports: string, render: string): string => `
  import { createElement as h, useState } from 'react'
  import { createRoot } from 'react-dom/client'
  import { flushSync } from 'react-dom'
  ${imports}
  function App() {
    const [open, setOpen] = useState(false)
    window.openIt = () => flushSync(() => setOpen(true))
    window.closeIt = () => flushSync(() => setOpen(false))
    return ${render}
  }
  flushSync(() => createRoot(document.querySelector('#app')).render(h(App)))`

const radix = `h(D.Root, { open, onOpenChange: setOpen },
  h(D.Portal, null, h(D.Overlay, { style: { position: 'fixed', inset: 0 } }),
    h(D.Content, { style: { position: 'fixed', top: 100, left: 100 } },
      h(D.Title, null, 'Edit'), h(D.Description, null, 'Text'), h('textarea', { id: 'typed' }))))`

const byHand = (open: string, close: string): string => `
  window.openIt = () => { ${open} }
  window.closeIt = () => { ${close} }`

/** Adds markup, and opens what of it a method of the element opens. */
const html = (markup: string, opening = ''): string =>
  byHand(
    `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(`<div id="layer">${markup}</div>`)}); ${opening}`,
    `document.querySelector('#layer').remove()`,
  )

const shoelace = (name: string): string => `
  import '@shoelace-style/shoelace/dist/components/${name}/${name}.js'
  document.body.insertAdjacentHTML('beforeend', '<sl-${name} label="Edit"><textarea id="typed"></textarea></sl-${name}>')
  const layer = document.querySelector('sl-${name}')
  window.openIt = () => layer.show()
  window.closeIt = () => layer.hide()`

/** Libraries as they are, where they can be had, else what they do, done by hand. */
export const openDialogs: readonly DialogKind[] = [
  { name: 'a dialog of Radix', code: react(`import * as D from '@radix-ui/react-dialog'`, radix) },
  {
    name: 'a dialog of Radix without overlay that lets the page be used',
    code: react(
      `import * as D from '@radix-ui/react-dialog'`,
      radix.replace('open,', 'open, modal: false,').replace(/h\(D.Overlay[^)]*\),/, ''),
    ),
  },
  {
    name: 'an alert dialog of Radix',
    code: react(
      `import * as D from '@radix-ui/react-alert-dialog'`,
      radix.replace(`h('textarea', { id: 'typed' })`, `h(D.Cancel, null, 'No'), h(D.Action, null, 'Yes')`),
    ),
  },
  {
    name: 'a drawer of vaul',
    code: react(`import { Drawer as D } from 'vaul'`, radix),
  },
  {
    name: 'a dialog of Headless UI',
    code: react(
      `import { Dialog, DialogPanel } from '@headlessui/react'`,
      `h(Dialog, { open, onClose: setOpen }, h(DialogPanel, null, h('textarea', { id: 'typed' })))`,
    ),
  },
  { name: 'a dialog of Shoelace', code: shoelace('dialog') },
  { name: 'a drawer of Shoelace', code: shoelace('drawer') },
  {
    name: 'a modal of Bootstrap',
    code: `
      import { Modal } from 'bootstrap'
      document.body.insertAdjacentHTML('beforeend', '<div class="modal" style="position:fixed;inset:0;display:none" tabindex="-1"><div class="modal-dialog"><div class="modal-content"><textarea id="typed"></textarea></div></div></div>')
      const modal = new Modal(document.querySelector('.modal'))
      window.openIt = () => modal.show()
      window.closeIt = () => modal.hide()`,
  },
  {
    name: 'a native popover with text',
    code: html(
      '<div popover id="pop"><textarea id="typed"></textarea></div>',
      `document.querySelector('#pop').showPopover()`,
    ),
  },
  {
    name: 'a native dialog',
    code: html(
      '<dialog id="pop"><textarea id="typed"></textarea></dialog>',
      `document.querySelector('#pop').showModal()`,
    ),
  },
  {
    // What Angular CDK 22 does: a container at the end of the body, a backdrop, focus anchors, hidden siblings.
    name: 'an overlay like that of Angular CDK',
    code: byHand(
      `document.querySelector('#app').setAttribute('aria-hidden', 'true')
       document.body.insertAdjacentHTML('beforeend', '<div class="cdk-overlay-container" id="layer" style="position:fixed;inset:0;pointer-events:none"><div style="position:absolute;inset:0;pointer-events:auto"></div><div style="pointer-events:auto"><div tabindex="0" aria-hidden="true" class="cdk-focus-trap-anchor" style="position:absolute;width:1px;height:1px"></div><div role="dialog"><textarea></textarea></div></div></div>')`,
      `document.querySelector('#layer').remove(); document.querySelector('#app').removeAttribute('aria-hidden')`,
    ),
  },
  {
    name: 'a layer without any role over a page that can be used',
    code: html(
      '<div style="position:fixed;inset:0;background:#0008"><p style="background:#fff">Are you sure?</p></div>',
    ),
  },
  {
    name: 'a layer in a shadow root that nobody can look into',
    code: byHand(
      `const one = document.createElement('x-modal'); one.id = 'layer'
       one.attachShadow({ mode: 'closed' }).innerHTML = '<div style="position:fixed;inset:0;background:#0008">Sure?</div>'
       document.body.append(one)`,
      `document.querySelector('#layer').remove()`,
    ),
  },
  {
    name: 'a dialog deep in shadow roots',
    code: byHand(
      `const one = document.createElement('x-outer'); one.id = 'layer'
       const root = one.attachShadow({ mode: 'open' })
       root.append(document.createElement('x-inner'))
       root.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<div role="dialog" aria-modal="true">Sure?</div>'
       document.body.append(one)`,
      `document.querySelector('#layer').remove()`,
    ),
  },
  {
    name: 'a page that is inert behind a panel',
    code: byHand(
      `document.querySelector('#app').inert = true
       document.body.insertAdjacentHTML('beforeend', '<aside id="layer"><button>Fine</button></aside>')`,
      `document.querySelector('#layer').remove(); document.querySelector('#app').inert = false`,
    ),
  },
  {
    name: 'a menu that takes the pointer from the page',
    code: byHand(
      `document.body.style.pointerEvents = 'none'
       document.body.insertAdjacentHTML('beforeend', '<ul id="layer" role="menu" style="pointer-events:auto"><li>One</li></ul>')`,
      `document.querySelector('#layer').remove(); document.body.style.pointerEvents = ''`,
    ),
  },
]

/** Markup that looks like a dialog to who looks badly. */
export const noDialogs: readonly (readonly [string, string])[] = [
  [
    'a line about cookies that says to be a dialog',
    '<div role="dialog" style="position:fixed;bottom:0">Cookies?</div>',
  ],
  ['a chat window that stays open', '<div role="dialog" style="position:fixed;right:0;bottom:0">Chat</div>'],
  [
    'falling snow',
    '<canvas aria-hidden="true" style="position:fixed;inset:0;width:100%;height:100%;pointer-events:none"></canvas>',
  ],
  [
    'a picture behind the page',
    '<div aria-hidden="true" style="position:fixed;inset:0;z-index:-1;background:#eee"></div>',
  ],
  [
    'a closed menu beside the window',
    '<nav aria-hidden="true" inert style="position:fixed;left:-400px;width:300px"><a href="/">Home</a></nav>',
  ],
  [
    'slides, of which one is seen',
    '<section><div aria-hidden="true"><a href="/a">One</a></div><div><a href="/b">Two</a></div></section>',
  ],
  [
    'a page that scrolls in a fixed box',
    '<div style="position:fixed;inset:0;overflow:auto"><main><h1>Thanks</h1><button>More</button></main></div>',
  ],
  [
    'a footer that the page uncovers',
    '<div style="position:relative;background:#fff;height:2000px">Long</div><footer style="position:fixed;bottom:0;height:90%;z-index:-1"><a href="/">Imprint</a></footer>',
  ],
  ['a closed popover and a closed dialog', '<div popover>Tip</div><dialog>Later</dialog>'],
  ['a message in the top layer', '<div popover="manual" id="toast">Saved</div><script>toast.showPopover()</script>'],
]
