/**
 * Which files are too short for a name of their own: more of them than the share that the rules allow, or one that a single
 * other file imports. A test of its own counts as a second importer; what is loaded lazily cannot stand elsewhere,
 * and doors hold exports alone.
 */
export function checkShortFiles(code, { name, source, rule, rules, tree, files, isDoor }) {
  const counted = code.filter((path) => !rule.apart?.some((pattern) => pattern.test(path)))
  const short = counted.filter((path) => linesOf(tree.get(source + path)) < rules.shortLines)
  const wrong = []
  if (short.length > counted.length * rules.mostShort) {
    const share = `${short.length} of ${counted.length} files have under ${rules.shortLines} lines`
    wrong.push(`packages/${name}: ${share}, at most ${100 * rules.mostShort} % may: ${short.join(', ')}`)
  }
  for (const path of short) {
    if (isDoor(path) || rule.entries?.includes(path)) continue
    const importers = importersOf(source + path, files)
    const [only] = importers
    if (importers.length !== 1 || only.isLazy || isDoor(only.path.slice(source.length))) continue
    wrong.push(
      `${source}${path} has under ${rules.shortLines} lines, and only ${only.path} imports it: it belongs in there`,
    )
  }
  return wrong
}

function importersOf(path, files) {
  return [...files].flatMap(([importer, imports]) => {
    const here = imports.filter(({ to }) => to === path)
    return here.length > 0 ? [{ path: importer, isLazy: here.some(({ isLazy }) => isLazy) }] : []
  })
}

function linesOf(text) {
  return text.trimEnd().split('\n').length
}
