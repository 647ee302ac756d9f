/** What the page of surveys needs of the frame around it. */
export interface SurveysPageProps {
  readonly project: { readonly id: string }
  /** Language of the reader. */
  readonly language: 'en' | 'ru' | 'fa' | 'de'
  /** Reads JSON from an address relative to the page. Rejects unless the collector answers with 2xx. */
  readonly read: <T>(path: string) => Promise<T>
  /** Any other request; resolves to whatever the collector answers. */
  readonly write: (path: string, init: RequestInit) => Promise<Response>
}
