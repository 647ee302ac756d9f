/** Tells the process that has started this one where it listens, and whenever it asks what was used, in ms and bytes; ends with it. */
export function answerParent(port) {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send({ cpuMs: (user + system) / 1000, residentBytes: process.memoryUsage.rss() })
  })
  process.on('disconnect', () => process.exit())
  process.send(port)
}
