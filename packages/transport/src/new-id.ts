/** A random id, made once per response: a UUID, or as many random bits on origins where `crypto.randomUUID` is missing. */
export const newId = (): string => crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-')
