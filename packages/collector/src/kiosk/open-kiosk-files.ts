import { builtFolder } from '../assets/built-folder.js'
import { type Asset, openAssets } from '../assets/open-assets.js'

/** What a kiosk runs, as it was built. */
export interface KioskFiles {
  /** The script of the page; `undefined` where it has not been built. */
  readonly script: () => Promise<Asset | undefined>
  /** The worker that keeps the page. */
  readonly worker: () => Promise<Asset | undefined>
  /** Name of the script, by its content; `undefined` where one of the two has not been built. */
  readonly scriptName: () => Promise<string | undefined>
}

/** Opens the built files of a kiosk in a folder. @param folder @default wherever the build has put them */
export function openKioskFiles(folder: string = builtFolder('kiosk/kiosk.js')): KioskFiles {
  const find = openAssets(folder)
  const script = (): Promise<Asset | undefined> => find('kiosk.js')
  const worker = (): Promise<Asset | undefined> => find('worker.js')
  return {
    script,
    worker,
    scriptName: async () => ((await worker()) ? nameOf(await script()) : undefined),
  }
}

function nameOf(script: Asset | undefined): string | undefined {
  return script && `kiosk-${script.etag}.js`
}
