/** One language of each script, German for its long words: where an engine may differ, these stand for the rest. */
export const oneOfEachScript = ['de', 'fa', 'hi', 'ja', 'ko', 'ru']
