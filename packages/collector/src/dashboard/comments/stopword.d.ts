// The published types of this package describe a release before the lists had names of their own.
declare module 'stopword' {
  export const deu: readonly string[]
  export const eng: readonly string[]
  export const fas: readonly string[]
  export const fra: readonly string[]
  export const rus: readonly string[]
  export const spa: readonly string[]
}
