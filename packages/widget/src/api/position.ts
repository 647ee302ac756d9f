/** Where the popup stands. Start and end follow the reading direction of the survey's language. */
export type Position = 'bottom-end' | 'bottom-start' | 'bottom' | 'top-end' | 'top-start' | 'top' | 'center'
