/**
 * Milliseconds that work may take on a busy machine. Upper limits of time allow it on top, so that they tell something
 * about the outbox where its constants are the real ones, and never fail because of other processes.
 */
export const busy = 5000
