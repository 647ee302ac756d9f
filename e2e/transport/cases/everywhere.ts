import type { FaultGroup } from '../rig/fault.js'
import { answers } from './answers.js'
import { leaving } from './leaving.js'
import { lifecycle } from './lifecycle.js'
import { limits } from './limits.js'
import { network } from './network.js'
import { payload } from './payload.js'
import { storage } from './storage.js'
import { tabs } from './tabs.js'

/** The groups that need no more of a browser than every engine has. */
export const everywhere: readonly FaultGroup[] = [answers, network, limits, payload, storage, tabs, leaving, lifecycle]
