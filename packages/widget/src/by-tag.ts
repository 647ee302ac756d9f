/** Set by the build of the script-tag files. */
declare const EASEKIT_BY_TAG: true

/** Whether everything is declared as JSON: instruments stand by name, and no object or function comes from the page. */
export const byTag: boolean = typeof EASEKIT_BY_TAG === 'boolean'
