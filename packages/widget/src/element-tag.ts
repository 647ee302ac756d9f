import { browserPlatform } from './api/platform.js'
import { connectQueuedElement } from './start/connect-queued-element.js'

connectQueuedElement(browserPlatform())
