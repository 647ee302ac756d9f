import { createBot } from './bot.js'

const { TELEGRAM_TOKEN: token, EASEKIT_ENDPOINT: endpoint, EASEKIT_PROJECT: project } = process.env
for (const [name, value] of Object.entries({
  TELEGRAM_TOKEN: token,
  EASEKIT_ENDPOINT: endpoint,
  EASEKIT_PROJECT: project,
})) {
  if (!value) {
    console.error(`${name} is missing, expected it in the environment`)
    process.exit(1)
  }
}
const bot = createBot({ token, endpoint, project })
process.once('SIGINT', bot.stop)
process.once('SIGTERM', bot.stop)
await bot.run()
