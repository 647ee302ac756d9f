// A property whose name begins with `_` and a small letter belongs to EaseKit's own parts alone: it never leaves them, neither
// to a page or an app, nor into storage, nor over the wire. The minifier gives these names short ones, and all
// files of the script tag the same, as one chunk hands its objects to another.
//
// Everything else keeps its name. Preact's own private names, which begin with two such signs, are short already.

/** For terser's `mangle`. The cache lasts for one run of the build, which makes the files one after another. */
export const privateNames = { regex: /^_[a-z]/, reserved: [], cache: {} }
