import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type RocketChatServer, serveRocketChat } from '../support/rocket-chat.js'
import { testBrowser } from '../support/test-browser.js'
import { bundleTriggers, type Rig } from '../support/trigger-rig.js'

// Rocket.Chat's own widget, loaded by its own snippet, in its own frame: a visitor opens it, writes, minimises, finishes.

const browser = testBrowser()
let script = ''
let context: BrowserContext
let server: RocketChatServer
let page: Page
let frame: FrameLocator

beforeAll(async () => {
  script = await bundleTriggers()
})

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 900, height: 700 } })
  server = await serveRocketChat(context)
})

/** The site hears the chat too; its handlers have to be called as if we were not there. */
const site = `<script>
  window.site = []
  RocketChat(function () {
    for (const name of ['onChatMaximized', 'onChatMinimized', 'onChatStarted', 'onChatEnded'])
      this[name](() => site.push(name))
  })
</script>`
const begin = '<script>rig.start(rig.all.supportChat(OPTIONS))</script>'

async function open(order: readonly string[], options: object = {}): Promise<void> {
  const html = order.join('').replace('OPTIONS', JSON.stringify(options))
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.route('http://shop.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><h1>Shop</h1><script>${script}</script>${html}` }),
  )
  await page.goto('http://shop.example/')
  frame = page.frameLocator('#rocketchat-iframe')
  await launcher().waitFor()
}

const launcher = (): Locator => frame.locator('[class*=chat-button]')
const input = (): Locator => frame.locator('[contenteditable]')

const heard = (): Promise<string[]> => page.evaluate(() => (window as never as { rig: Rig }).rig.heard)
const untilHeard = async (line: string): Promise<void> => {
  await page.waitForFunction((line) => (window as never as { rig: Rig }).rig.heard.includes(line), line)
}
const siteHeard = (): Promise<unknown[]> => page.evaluate(() => (window as never as { site: unknown[] }).site)

const openChat = async (): Promise<void> => {
  await launcher().click()
  await input().waitFor()
}
const write = async (text: string): Promise<void> => {
  await input().click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await frame.getByText(text).waitFor()
}
const minimise = (): Promise<void> => frame.getByLabel('Minimize chat').click()
const finish = async (): Promise<void> => {
  await frame.getByText('Options').click()
  await frame.getByText('Finish this chat').click()
  await frame.getByText('Yes').click()
}

describe("Rocket.Chat's own widget", () => {
  it.each([
    ['before its snippet', (): string[] => [begin, server.snippet, site]],
    ['between its snippet and the site', (): string[] => [server.snippet, begin, site]],
    ['after the site', (): string[] => [server.snippet, site, begin]],
  ])('tells when the visitor finishes the conversation, started %s', async (_, order) => {
    await open(order())
    await openChat()
    await write('Where is my parcel?')
    expect(server.asked).toContain('POST message')
    await finish()
    await untilHeard('chat-ended,rocketchat,')
    expect(await heard()).toEqual(['chat-opened,rocketchat,', 'chat-ended,rocketchat,'])
    expect(await siteHeard()).toEqual(['onChatMaximized', 'onChatStarted', 'onChatEnded'])
  })

  it('tells when the agent ends the conversation, and not again when it is minimised then', async () => {
    await open([server.snippet, begin, site])
    await openChat()
    await write('Thank you')
    server.endByAgent()
    await untilHeard('chat-ended,rocketchat,')
    await minimise()
    await page.waitForFunction(() => (window as never as { site: string[] }).site.includes('onChatMinimized'))
    expect(await heard()).toEqual(['chat-opened,rocketchat,', 'chat-ended,rocketchat,'])
  })

  it('tells of minimising after a talk, and not of minimising without one', async () => {
    await open([server.snippet, begin, site], { when: 'closed' })
    await openChat()
    await minimise()
    await untilHeard('rocketchat: closed without a message of the visitor')
    await openChat()
    await write('Hello')
    await minimise()
    await untilHeard('chat-closed,rocketchat,')
    expect((await heard()).filter((line) => line.startsWith('chat-closed'))).toHaveLength(1)
  })

  it('takes a close back when the chat is opened again', async () => {
    await open([server.snippet, begin, site])
    await openChat()
    await write('Hello')
    await minimise()
    await openChat()
    await finish()
    await untilHeard('chat-ended,rocketchat,')
    expect(await heard()).toEqual(['chat-opened,rocketchat,', 'chat-opened,rocketchat,', 'chat-ended,rocketchat,'])
  })

  it('goes on as before when we are gone', async () => {
    await open([server.snippet, begin, site])
    await openChat()
    await page.evaluate(() => (window as never as { rig: Rig }).rig.leaving.abort())
    await write('Hello')
    await finish()
    await page.waitForFunction(() => (window as never as { site: unknown[] }).site.length === 3)
    expect(await siteHeard()).toEqual(['onChatMaximized', 'onChatStarted', 'onChatEnded'])
    expect(await heard()).toEqual(['chat-opened,rocketchat,'])
  })
})
