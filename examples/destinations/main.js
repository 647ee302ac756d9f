import { createForwarder } from './create-forwarder.js'
import { readDestinations } from './read-destinations.js'

const { EASEKIT_WEBHOOK_SECRET: secret, PORT: port = '8788' } = process.env
try {
  if (!secret) throw new Error('EASEKIT_WEBHOOK_SECRET is missing, expected it in the environment')
  const server = createForwarder({ secret, destinations: readDestinations(process.env), log: console.error })
  server.listen(Number(port), () => console.log(`The events of a collector are taken at http://localhost:${port}`))
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close())
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
