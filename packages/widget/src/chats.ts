/** The support chats of all vendors, fetched only where a survey names one. */
export { listenTo } from './listen-to-chats.js'
