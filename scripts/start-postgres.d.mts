export declare const startPostgres: (options: {
  /** Whether a commit waits for the disk, as it must where answers are kept. */
  readonly isDurable: boolean
}) => Promise<{ readonly url: string; readonly stop: () => Promise<void> }>
