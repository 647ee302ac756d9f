import { ensureBuilt, ensureInstalled, ensureNode } from './setup.mjs'

ensureNode()
ensureInstalled({ tests: true })
ensureBuilt({ types: true })
