// The page that searches, in the browser.
import MiniSearch from 'minisearch'

/** Put here by the build: a page that is opened as a file may fetch nothing. */
const sections = DOCUMENT_SECTIONS

const shownAtMost = 20
const excerptLength = 180

const index = new MiniSearch({
  fields: ['heading', 'title', 'text'],
  storeFields: ['heading', 'title', 'text'],
  // Options and commands are searched as they are written.
  tokenize: (text) => text.split(/[^\p{L}\p{N}_-]+/u),
  searchOptions: {
    boost: { heading: 4, title: 2 },
    prefix: true,
    fuzzy: 0.15,
    combineWith: 'AND',
    // An option is looked for in the reference, and the declarations repeat the words of the manual.
    boostDocument: (id) => (id.startsWith('docs/configuration') ? 4 : id.startsWith('docs/api/') ? 0.5 : 1),
  },
})
index.addAll(sections)

const input = document.querySelector('#words')
const count = document.querySelector('#count')
const found = document.querySelector('#found')
const contents = document.querySelector('#contents')

const element = (name, content, attributes = {}) => {
  const made = Object.assign(document.createElement(name), attributes)
  made.append(...[content].flat())
  return made
}

/** The part of a text around the first of the words. */
const excerpt = (text, words) => {
  const first = Math.max(0, ...words.map((word) => text.toLowerCase().indexOf(word.toLowerCase())))
  const from = Math.max(0, first - excerptLength / 3)
  const part = text.slice(from, from + excerptLength)
  return `${from > 0 ? '…' : ''}${part}${from + excerptLength < text.length ? '…' : ''}`
}

function search() {
  const words = input.value.trim()
  const results = words ? index.search(words) : []
  contents.hidden = words !== ''
  count.textContent =
    words && `${results.length || 'Nothing'} found${results.length > shownAtMost ? `, the first ${shownAtMost}` : ''}`
  found.replaceChildren(
    ...results
      .slice(0, shownAtMost)
      .map(({ id, title, heading, text, terms }) =>
        element('li', [
          element('a', title === heading ? title : `${title}: ${heading}`, { href: id }),
          element('p', excerpt(text, terms)),
        ]),
      ),
  )
  const url = new URL(location.href)
  url.search = words ? `?q=${encodeURIComponent(words)}` : ''
  history.replaceState(undefined, '', url)
}

const pages = new Map(sections.map(({ id, title }) => [id.replace(/#.*/, ''), title]))
document
  .querySelector('#pages')
  .append(
    ...[...pages].map(([href, title]) =>
      element('li', [element('a', title, { href }), ` (${href.replace('.html', '.md')})`]),
    ),
  )
input.value = new URLSearchParams(location.search).get('q') ?? ''
input.addEventListener('input', search)
input.form.addEventListener('submit', (event) => event.preventDefault())
search()
