/** The chunk that tells in words what holds a survey back. */
export { showDebugPanel } from './debug-panel.js'
export { explain } from './explain.js'
export { tellTrouble } from './tell-trouble.js'
