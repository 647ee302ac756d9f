/** A random UUID, made once per response. Works on insecure origins too, where `crypto.randomUUID` is missing. */
export const newId = (): string =>
  crypto.randomUUID?.() ??
  // RFC 9562, version 4: each 0, 1 and 8 becomes a random hex digit; the 8 keeps the two variant bits.
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (c) =>
    (+c ^ ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) & (15 >> (+c / 4)))).toString(16),
  )
