/**
 * Whether a stored body is the record its name says. A look at both ends suffices: web storage writes a value whole or not
 * at all, so what is damaged was written by somebody else.
 */
export const isIntact = (body: string, id: string, rev: number): boolean =>
  body.includes(`"${id}","rev":${rev},`) && body.endsWith('}')
