import all from '/work/wt/channels/rollup.config.mjs'
export default all.filter((c) => /cdn\/easekit-session-|cdn\/easekit\.full\.js/.test(c.output.file ?? ''))
