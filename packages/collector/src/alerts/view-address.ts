/** The address of the dashboard's view of some days, of a survey where there is one. It holds no token. */
export function viewAddress(
  dashboard: string,
  project: string,
  { survey, from, to }: { readonly survey?: string; readonly from?: string; readonly to?: string },
): string {
  const url = new URL(dashboard)
  url.searchParams.set('project', project)
  if (survey !== undefined) url.searchParams.set('survey', survey)
  if (from !== undefined && to !== undefined) {
    url.searchParams.set('range', 'custom')
    url.searchParams.set('from', from)
    url.searchParams.set('to', to)
  }
  return url.href
}
