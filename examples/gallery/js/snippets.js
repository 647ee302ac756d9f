import { exported } from './choices.js'

/** The script tag with the declaration beside it. */
export function scriptTag(declaration) {
  const tag = '<script async crossorigin src="https://ces.example.com/easekit.js" data-project="shop"></script>'
  const json = JSON.stringify(declaration, null, 2).replaceAll('<', '\\u003c')
  return `${tag}\n<script type="application/json" data-easekit>\n${json}\n</script>`
}

/** The same with the packages. */
export function npm({ v, surveys: [survey], ...options }) {
  const { id, scale, on, items, ...rest } = survey
  const name = exported[scale] ?? scale
  const instrument = scale === 'csi' ? `csi(${literal(items, 6)})` : name
  const fields = Object.entries(rest).map(([field, value]) => `\n      ${field}: ${literal(value, 6)},`)
  const further = Object.entries(options).map(([field, value]) => `\n  ${field}: ${literal(value, 2)},`)
  return `import { ${name} } from '@easekit/scales'
import { createEaseKit } from '@easekit/widget'
import { checkout } from '@easekit/widget/triggers'

const easekit = createEaseKit({
  project: 'shop',
  endpoint: 'https://ces.example.com',${further.join('')}
  surveys: [
    {
      id: '${id}',
      scale: ${instrument},
      on: [checkout()],${fields.join('')}
    },
  ],
})`
}

/** A value as code: bare names, single quotes, indented. */
function literal(value, indent) {
  return JSON.stringify(value, null, 2)
    .replace(/"([a-z]\w*)":/gi, '$1:')
    .replace(/"((?:[^"\\]|\\.)*)"/g, (_, text) => `'${text.replaceAll("'", "\\'").replaceAll('\\"', '"')}'`)
    .replaceAll('\n', `\n${' '.repeat(indent)}`)
}
