export { explain } from './debug/explain.js'
export { panel as begin } from './debug/panel.js'
