/** A random id, made once per response: 128 bits. Works in insecure contexts too, where `crypto.randomUUID` is missing. */
export const newId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-')
