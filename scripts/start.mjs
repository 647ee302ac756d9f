import { ensureBuilt, ensureInstalled, ensureNode } from './setup.mjs'

ensureNode()
ensureInstalled()
ensureBuilt()
// Only now do its imports resolve.
const { demo } = await import('./demo.mjs')
await demo()
