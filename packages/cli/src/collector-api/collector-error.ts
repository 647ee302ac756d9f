/** The collector could not be asked, or refused: its status, and a sentence for people. */
export class CollectorError extends Error {
  /** 0 where there was no answer at all. */
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.name = 'CollectorError'
    this.status = status
  }
}
