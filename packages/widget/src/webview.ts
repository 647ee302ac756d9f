import { browserPlatform } from './api/platform.js'
import { startInOneFile } from './webview/start-in-one-file.js'

startInOneFile(browserPlatform(), document.currentScript as HTMLScriptElement | null)
