export { createOutbox, httpSender, newId } from '@easekit/transport'
