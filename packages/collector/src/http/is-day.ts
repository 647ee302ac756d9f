/** Whether a text of the form `YYYY-MM-DD` is a day of the calendar; JavaScript alone takes the 30th of February for the 2nd of March. */
export function isDay(text: string): boolean {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
