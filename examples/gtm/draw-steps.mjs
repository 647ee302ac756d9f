import { readFileSync } from 'node:fs'

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** The sections of the template, parsed where they are JSON. */
function readTemplate() {
  const parts = read('easekit.tpl').split(/^___(\w+)___$/m)
  const section = (name) => JSON.parse(parts[parts.indexOf(name) + 1])
  return { info: section('INFO'), fields: section('TEMPLATE_PARAMETERS'), permissions: section('WEB_PERMISSIONS') }
}

/** What a merchant of the README fills in, by the name of the field. */
const filledIn = { collector: 'https://ces.example.com', project: 'shop' }

const toHtml = (text) => `${text}`.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** What of a permission is set, in words. */
const permissionWords = {
  inject_script: ({ urls }) => ['Injects scripts', urls],
  access_globals: ({ keys }) => ['Accesses global variables', keys],
}

/** A value of a template file as plain data. */
function plain({ type, string, boolean, listItem = [], mapKey = [], mapValue = [] }) {
  if (type === 2) return listItem.map(plain)
  if (type === 3) return Object.fromEntries(mapKey.map((key, at) => [key.string, plain(mapValue[at])]))
  return type === 8 ? boolean : string
}

function rightsOf({ instance: { key, param } }) {
  const given = Object.fromEntries(param.map(({ key, value }) => [key, plain(value)]))
  const [title, list] = permissionWords[key.publicId](given)
  const lines = list.map((one) =>
    typeof one === 'string'
      ? one
      : `${one.key}: ${['read', 'write', 'execute'].filter((right) => one[right]).join(', ')}`,
  )
  return `<section><h2>${title}</h2>${lines.map((line) => `<code>${toHtml(line)}</code>`).join('')}</section>`
}

const page = (title, body) => `<!doctype html><meta charset="utf-8"><style>
body{margin:0;padding:24px;font:15px/1.5 system-ui,sans-serif;color:#202124;background:#f1f3f4}
main{padding:20px 24px;background:#fff;border:1px solid #dadce0;border-radius:8px}
h1{margin:0 0 16px;font-size:18px;font-weight:500}
h2{margin:0 0 4px;font-size:14px;font-weight:500}
section{margin-top:16px}
p{margin:4px 0 0;font-size:13px;color:#5f6368}
code,output{display:block;padding:8px 12px;min-height:22px;border:1px solid #dadce0;border-radius:4px;background:#f8f9fa;font:14px/1.5 ui-monospace,monospace}
code+code{margin-top:4px}
</style><main><h1>${toHtml(title)}</h1>${body}</main>`

/** Pages that show what a step of the README is about, made of the two files themselves: by name of the picture. */
export function drawSteps() {
  const { info, fields, permissions } = readTemplate()
  const { containerVersion } = JSON.parse(read('easekit-container.json'))
  const { tag: tags, variable: variables } = containerVersion
  const contentOf = ({ parameter }) => parameter.find(({ key }) => key === 'value')?.value
  const field = ({ name, displayName, help }) =>
    `<section><h2>${toHtml(displayName)}</h2><output>${toHtml(filledIn[name] ?? '')}</output><p>${toHtml(help)}</p></section>`
  const row = (title, text) => `<section><h2>${toHtml(title)}</h2><code>${toHtml(text)}</code></section>`
  return {
    'gtm-fields': page(`Tag: ${info.displayName}`, fields.map(field).join('')),
    'gtm-permissions': page(`Permissions of the template ${info.displayName}`, permissions.map(rightsOf).join('')),
    'gtm-container': page(
      'What the container brings',
      variables.map((one) => row(`Variable: ${one.name}`, contentOf(one))).join('') +
        tags.map(({ name }) => row(`Tag: ${name}`, 'Custom HTML, on All Pages')).join(''),
    ),
  }
}
