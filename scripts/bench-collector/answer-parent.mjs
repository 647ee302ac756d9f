/** Tells the process that has started this one where it listens, and whenever it asks how much processor time was used; ends with it. */
export function answerParent(port) {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send((user + system) / 1000)
  })
  process.on('disconnect', () => process.exit())
  process.send(port)
}
