/** Texts kept durably, in the form of React Native's AsyncStorage. */
export interface TextStore {
  readonly getItem: (key: string) => Promise<string | null>
  readonly setItem: (key: string, value: string) => Promise<unknown>
  readonly removeItem: (key: string) => Promise<unknown>
  readonly getAllKeys: () => Promise<readonly string[]>
}

export interface HostParts {
  readonly send: (text: string) => void
  readonly store: TextStore
  readonly config: { readonly endpoint: string; readonly [field: string]: unknown }
  readonly onEvent?: (type: string, payload: Readonly<Record<string, unknown>>) => void
  readonly openLink?: (url: string) => void
  readonly environment?: () => object
  readonly fetch?: typeof fetch
  readonly backMs?: number
}

export interface EaseKitHost {
  readonly receive: (text: string) => Promise<void>
  readonly deliver: () => Promise<void>
  readonly show: (survey: string, subject?: string) => void
  readonly trigger: (name: string, subject?: string) => void
  readonly close: () => void
  readonly setTheme: (scheme: 'light' | 'dark', tokens?: Readonly<Record<string, string>>) => void
  readonly setInsets: (insets: { top: number; right: number; bottom: number; left: number }) => void
  readonly setKeyboard: (height: number) => void
  readonly setVisible: (visible: boolean) => void
  readonly back: () => Promise<boolean>
  readonly reloaded: () => void
  readonly stop: () => void
}

export declare function createHost(parts: HostParts): EaseKitHost
