import * as v from 'valibot'

/** One segment of a dimension; `segment` is `''` for answers that tell nothing of it. */
export interface Where {
  readonly dimension: string
  readonly segment: string
}

const names = 'device, language, page, source, trigger, delay or attribute:<name>'
const pattern = '(?:device|language|page|source|trigger|delay|attribute:[\\w.-]{1,64})'

/** A dimension as an address names it, such as `device` or `attribute:plan`. */
export const dimensionParameter: v.GenericSchema<string, string> = v.pipe(
  v.string(),
  v.regex(new RegExp(`^${pattern}$`), `must be ${names}`),
)

/** One segment of a dimension as an address names it, such as `device:phone` or `attribute:plan:free`. */
export const whereParameter: v.GenericSchema<string, Where> = v.pipe(
  v.string(),
  v.regex(new RegExp(`^${pattern}:[\\s\\S]{0,200}$`), `must be <dimension>:<value>, with ${names}`),
  v.transform((text) => {
    const at = text.indexOf(':', text.startsWith('attribute:') ? 'attribute:'.length : 0)
    return { dimension: text.slice(0, at), segment: text.slice(at + 1) }
  }),
)
