export { type Redacted, redact } from './redaction/redact.js'
