/** Where a document stands in the site; the README is not the first page, which is the search. */
export function pageOf(path) {
  return path.replace(/\.md$/, '.html')
}
