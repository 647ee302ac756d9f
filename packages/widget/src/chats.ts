/** The support chats of all vendors, fetched only where a survey names one: `supportChat({ when, vendors })`. */
export { type SupportChatOptions, supportChat } from './trigger/chat/support-chat.js'
