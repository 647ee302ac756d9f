/** The database cannot be written now, whatever the batch holds; trying its records one by one would only take longer. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError'
}
