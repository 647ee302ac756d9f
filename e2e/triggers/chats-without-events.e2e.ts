import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { testBrowser } from '../support/test-browser.js'
import { bundleTriggers, type Rig } from '../support/trigger-rig.js'

// Chats from npm that tell the page nothing: the site puts them into a box of its own and shows it when somebody wants to talk.
// The vendors' code is theirs, untouched; their servers are played.

const browser = testBrowser()
let triggers = ''

interface Chat {
  /** What the documentation gives to `hidden`. */
  readonly selector: string
  /** The page, with a `toggle()` that opens and closes the chat. */
  readonly html: () => Promise<string>
  readonly input: string
}

const script = (text: string): string => `<script>${text.replaceAll('</script', '<\\/script')}</script>`

const chats: Readonly<Record<string, Chat>> = {
  'deep-chat': {
    selector: 'deep-chat',
    input: 'deep-chat #text-input',
    html: async () => {
      const path = createRequire(import.meta.url).resolve('deep-chat/dist/deepChat.bundle.js')
      return `<div id="box" hidden><deep-chat demo='{ "response": { "text": "On its way" } }'></deep-chat></div>
        <script type="module">${readFileSync(path, 'utf8').replaceAll('</script', '<\\/script')}</script>
        ${script('window.toggle = () => { box.hidden = !box.hidden }')}`
    },
  },
  '@chatscope/chat-ui-kit-react': {
    selector: '.cs-chat-container',
    input: '.cs-message-input__content-editor',
    html: async () => {
      // React takes it out of the page, and puts a new one there.
      const contents = `
        import { createElement as h, useState } from 'react'
        import { createRoot } from 'react-dom/client'
        import { ChatContainer, MainContainer, Message, MessageInput, MessageList } from '@chatscope/chat-ui-kit-react'
        function Support() {
          const [isOpen, setOpen] = useState(false)
          const [said, setSaid] = useState([])
          window.toggle = () => setOpen(!isOpen)
          const say = (message) => setSaid([...said, { message, direction: 'outgoing' }, { message: 'On its way', direction: 'incoming' }])
          return isOpen && h('div', { style: { width: 300, height: 300 } }, h(MainContainer, null, h(ChatContainer, null,
            h(MessageList, null, said.map((model, key) => h(Message, { model, key }))),
            h(MessageInput, { onSend: (_, text) => say(text), attachButton: false }))))
        }
        createRoot(document.querySelector('#chat')).render(h(Support))`
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: 'e2e' },
        bundle: true,
        format: 'iife',
        write: false,
        define: { 'process.env.NODE_ENV': '"production"' },
      })
      return `<div id="chat"></div>${script(outputFiles[0]?.text ?? '')}`
    },
  },
}

beforeAll(async () => {
  triggers = await bundleTriggers()
})

async function open(body: string): Promise<Page> {
  const page = await browser.newPage()
  page.setDefaultTimeout(20_000)
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html>${script(triggers)}${body}` }),
  )
  await page.goto('http://shop.example/')
  await page.waitForFunction(() => 'toggle' in window)
  return page
}

const opened = 'chat-opened,hidden,'
const closed = 'chat-closed,hidden,'
const unwritten = 'hidden: closed without a message of the visitor'

describe.each(Object.entries(chats))('%s', (_, { selector, html, input }) => {
  it('tells of opening, of closing after a talk, and of both again', async () => {
    const page = await open(await html())
    await page.evaluate((selector) => {
      const { all, start } = (window as never as { rig: Rig }).rig
      start(all.hidden(selector, { engaged: true }))
    }, selector)
    const heard: string[] = []
    const next = async (line: string): Promise<void> => {
      heard.push(line)
      await expect.poll(() => page.evaluate(() => (window as never as { rig: Rig }).rig.heard)).toEqual(heard)
    }
    const show = async (): Promise<void> => {
      await page.evaluate(() => (window as never as { toggle: () => void }).toggle())
      await next(opened)
      await page.locator(input).waitFor()
    }
    const close = async (line: string): Promise<void> => {
      // What was there for less than a second was not seen.
      await page.waitForTimeout(1100)
      await page.evaluate(() => (window as never as { toggle: () => void }).toggle())
      await next(line)
    }

    await show()
    await close(unwritten)
    await show()
    await page.locator(input).click()
    await page.keyboard.type('Where is my parcel?')
    await page.keyboard.press('Enter')
    await page.getByText('On its way').waitFor()
    await close(closed)
    await show()
    await close(unwritten)
  })
})
