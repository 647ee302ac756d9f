/**
 * The event as it is, for a workflow that begins with a Webhook node (method POST, "Header Auth"). Erasures are sent as well, so
 * that the workflow can erase what it has kept.
 *
 * @param {import('../event.js').Event} event
 * @param {{ url: string, header: string, value: string }} options the node's production URL, and the credential's header
 * @returns {import('../event.js').Outgoing[]}
 */
export function n8n(event, { url, header, value }) {
  const headers = { [header]: value, 'Content-Type': 'application/json' }
  return [{ url, headers, body: JSON.stringify(event) }]
}
