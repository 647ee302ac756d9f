// A collector as its command line starts it, without limits: `collector-server.mjs <repository> <data folder> [<database>]`.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { answerParent } from './answer-parent.mjs'
import { token } from './token.mjs'

const [folder, data, database] = process.argv.slice(2)
const { serve } = await import(pathToFileURL(join(folder, 'packages/collector/dist/index.js')))
const { port } = await serve({
  projects: ['shop'],
  data,
  database: database || undefined,
  port: 0,
  host: '127.0.0.1',
  adminToken: token,
  assets: false,
  rateLimit: false,
  ownsProcess: true,
})
answerParent(port)
