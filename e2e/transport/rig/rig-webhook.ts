/** A webhook of a project, and the secret that signs what it is told. */
export const rigWebhook = (url: string): { readonly url: string; readonly secret: string } => ({
  url,
  secret: `whsec_${Buffer.from('a secret of at least 24 bytes').toString('base64')}`,
})

/** Nobody listens there: completions are noted for it and not told. */
export const deafWebhook = 'http://127.0.0.1:9/'
