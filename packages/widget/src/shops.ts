/** The order triggers that know one shop system each, fetched only at a sign of one or where one is named. */
export { listenTo } from './listen-to-shops.js'
