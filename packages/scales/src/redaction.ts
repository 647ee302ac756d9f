export { type Redacted, redactInCollector } from './redaction/redact-in-collector.js'
export { redactOnPage } from './redaction/redact-on-page.js'
