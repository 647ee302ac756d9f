/** Which data layers to listen to. */
export interface LayersOptions {
  /** Names of the arrays on `window`. @default ['dataLayer'] */
  readonly dataLayers?: readonly string[] | undefined
}
