let count = 0
const run = Date.now().toString(36)

/** The text of a valid record that was never sent before: completed, every fourth with a comment, as a widget would send it. */
export function nextRecord() {
  count += 1
  const comment = count % 4 === 0 ? { comment: 'The code field was hard to find, and I had to begin again.' } : {}
  return JSON.stringify({
    v: 1,
    project: 'shop',
    id: `${run}-${count}-3377124096-118804561`,
    rev: 6341985456648711,
    done: true,
    at: Date.now(),
    survey: 'checkout@1',
    answers: { effort: 1 + (count % 7), reasons: ['cost'], ...comment },
    context: {
      state: 'completed',
      scale: 'ces2@1',
      orientation: 'ascending',
      layout: 'horizontal',
      glyph: 'number',
      wording: 'issue@1',
      locale: count % 2 ? 'en' : 'de',
      channel: 'web',
      trigger: 'order-placed',
      source: 'ga4',
      subject: `T-${count}`,
      page: 'https://shop.example/thanks',
      sinceMs: 1512,
      tookMs: 3100,
      device: 'phone',
      rate: 1,
      sdk: '0.1.0',
    },
  })
}
