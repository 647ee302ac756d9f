// Asks Chromium to compile all functions of a file while it arrives, on another thread, instead of each at its first call
// on the main one. For files nearly all of which runs; to other browsers it is a comment.
// https://github.com/WICG/explicit-javascript-compile-hints-file-based

/** For rollup, after the minifier. */
export const compileEagerly = () => ({
  name: 'compile-eagerly',
  renderChunk: (code) => ({ code: `//# allFunctionsCalledOnLoad\n${code}`, map: null }),
})
