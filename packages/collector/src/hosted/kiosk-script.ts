import type { Asked } from './asked.js'
import type { PageState } from './page-state.js'

/** What the script of a kiosk finds in its page; the id and the times of a response are its own. */
export interface KioskData {
  readonly asked: Asked
  readonly state: Omit<PageState, 'id' | 'shownAt' | 'rev'>
}

/** A script that goes on asking without a network, for a page. */
export interface KioskScript {
  /** Name of its file, beside the folders of the projects. */
  readonly name: string
  readonly data: KioskData
}
