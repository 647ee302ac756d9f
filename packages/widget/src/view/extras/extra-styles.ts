/** Rules that follow those of the style sheet, each where it is needed. */
export const extraStyles = {
  vertical:
    '.r{flex-direction:column;gap:6px;margin:14px 0 0}.r label{padding:0}.r span{display:flex;justify-content:start;gap:12px;padding:8px 14px}.r i{font-weight:400}.e{display:none}',
  emoji: '.r span{font-size:26px;line-height:1.2}.r i{font-size:15px}',
  // Faces beside each other have their labels underneath.
  faces:
    '.r span{align-content:start;padding:8px 2px;height:100%}.r i{margin-top:6px;font-size:12px;font-weight:400;text-align:center;hyphens:auto}.e{display:none}',
  wrapped: '.r{flex-wrap:wrap;row-gap:6px}.r label{flex:0 0 16.66%}',
  items: 'h3{margin-top:16px;font-weight:600}.m .r{margin-top:6px}.m .e{margin-top:4px}.m .b{margin-top:16px}',
  recovery:
    'a{display:block;margin-top:12px;padding:12px 16px;border-radius:10px;text-align:center;text-decoration:none}',
  poweredBy: '.p:after{content:"Powered by EaseKit";display:block;margin-top:12px;font-size:12px;opacity:.8}',
  inline:
    ':host{display:block!important;position:static!important}.p{position:relative;inset:auto;width:auto;max-height:none;margin:0;padding:20px 16px;border-radius:var(--easekit-radius,16px);box-shadow:none;animation:none}.r{margin-inline:-2px}.r label{padding:0 2px;min-width:0}',
}
