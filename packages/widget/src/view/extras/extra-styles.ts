/** Rules that follow those of the style sheet, each where it is needed. */
export const extraStyles = {
  vertical:
    '.r{flex-direction:column;gap:6px;margin:14px 0 0}.r label{padding:0}.r span{display:flex;justify-content:start;gap:12px;padding:8px 14px}.r i{font-weight:400}.e{display:none}',
  emoji: '.r span{font-size:26px;line-height:1.2}.r i{font-size:15px}',
  // Faces beside each other have their labels underneath.
  faces:
    '.r{flex-wrap:wrap;row-gap:4px}.r span{overflow-wrap:break-word;align-content:start;padding:8px 2px;height:100%}.r i{margin-top:6px;font-size:12px;font-weight:400;text-align:center}.e{display:none}',
  wide: '.p{width:min(560px,100% - 40px)}@media(max-width:480px){.p{width:100%}}',
  // The ends stand where their points are: the first over the start of the first row, the last under the end of the last.
  wrapped: (points: number, columns: number) => {
    const rows = Math.ceil(points / columns)
    const left = columns * rows - points
    return `[part=scale]{display:flex;flex-direction:column;margin-top:14px}.r{display:grid;grid:auto/repeat(${columns},1fr);gap:6px 0;margin-block:6px}.r :nth-child(${columns * (rows - 1) + 1}){grid-column-start:${left + 1}}.e{display:contents;font-size:12px}.e span{color:var(--u)}.e :first-child{order:-1}`
  },
  missing:
    '.n:not(:empty){margin-top:6px;font-size:13px;font-weight:600;color:var(--n)}[aria-invalid]{border-color:var(--n)}',
  items:
    'h3{margin-top:16px;font-weight:600}details h3{margin-top:8px}.m .r{margin-top:6px}.m .e{margin-top:4px}.m .b{margin-top:16px}',
  contact:
    '.w{margin:0}.w summary{text-decoration:underline;padding-inline:0}.w .l{margin:0}.w input{position:static;opacity:1;z-index:0;cursor:auto}.w>input{background:none;height:auto;min-height:44px;margin-top:4px;padding:10px 12px;font-size:16px;color:var(--t);border:1px solid var(--q);border-radius:10px}.w>input:hover{border-color:var(--a)}.x{display:flex;gap:10px;align-items:center;min-height:44px;margin-top:4px;font-size:13px}.x input{flex:none;width:20px;height:20px;accent-color:var(--a)}[aria-invalid]{outline:2px solid var(--n);outline-offset:2px}',
  recovery:
    'a{display:block;margin-top:12px;padding:12px 16px;border-radius:10px;text-align:center;text-decoration:none}',
  poweredBy: '.p:after{content:"Powered by EaseKit";display:block;margin-top:12px;font-size:12px;color:var(--u)}',
  note: (text: string) =>
    `.p:before{content:${JSON.stringify(text)};display:block;margin-bottom:12px;padding:4px 8px;border-radius:6px;font-size:12px;font-weight:600;background:#ffd600;color:#000}`,
  inline:
    ':host{display:block!important;position:static!important}.p{--i:16px;position:relative;inset:auto;width:auto;max-height:none;margin:0;padding:20px 16px;border-width:1px;border-radius:var(--easekit-radius,16px);box-shadow:none;animation:none}',
}
