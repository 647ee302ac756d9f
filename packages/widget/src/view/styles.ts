/** The one style sheet. Short class names: it is shipped to every page that shows a survey. */
export const styles = `
:host{all:initial!important}
*{box-sizing:border-box;margin:0;font:inherit;color:inherit;letter-spacing:normal}
.v,input{position:absolute;opacity:0;inset:0;inline-size:100%;block-size:100%;cursor:pointer}
.v{inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.p{--b:var(--easekit-background,#fff);--t:var(--easekit-text,#1c2030);--a:var(--easekit-accent,#3b5bdb);--n:var(--easekit-on-accent,#fff);
position:fixed;z-index:2147483647;inset-block-end:20px;inset-inline-end:20px;inline-size:376px;max-block-size:calc(100vh - 40px);overflow:auto;
padding:20px;border:1px solid #8886;border-radius:var(--easekit-radius,16px);background:var(--b);color:var(--t);
font:15px/1.4 var(--easekit-font,system-ui,sans-serif);text-align:start;box-shadow:0 12px 40px #0003;outline:0;animation:i .24s ease-out}
.d{--b:var(--easekit-background,#1d212c);--t:var(--easekit-text,#eceef5);--a:var(--easekit-accent,#91a7ff);--n:var(--easekit-on-accent,#12151f)}
@keyframes i{0%{opacity:0;transform:translateY(12px)}}
fieldset{border:0;padding:0;min-inline-size:0}
h2{font-weight:600;font-size:16px;padding-inline-end:32px;text-wrap:balance}
.k{position:absolute;inset-block-start:8px;inset-inline-end:8px;inline-size:44px;block-size:44px;font-size:22px;opacity:.7}
button{border:0;background:none;border-radius:10px;cursor:pointer;min-block-size:44px;padding:0 16px}
label{position:relative;display:block}
label span{display:flex;align-items:center;justify-content:center;min-block-size:44px;border-radius:10px;background:#8882;border:2px solid #0000}
.r{display:flex;margin:16px -3px 0}
.r label{flex:1;min-inline-size:44px;padding:0 3px;font-weight:600}
label:hover span{border-color:var(--a)}
:checked+span,.a{background:var(--a);color:var(--n)}
:focus-visible+span,button:focus-visible,textarea:focus-visible{outline:2px solid var(--a);outline-offset:2px}
.e{display:grid;grid:auto/1fr 1fr 1fr;gap:8px;margin-block-start:8px;font-size:12.5px;opacity:.8}
.e :nth-child(2){text-align:center}
.e :nth-child(3){text-align:end}
.c{display:flex;flex-wrap:wrap;gap:8px;margin-block-start:14px}
.c span{padding:0 12px;font-size:14px}
textarea{display:block;inline-size:100%;margin-block-start:12px;padding:10px 12px;font-size:16px;border:1px solid #888c;border-radius:10px;background:none;resize:vertical}
.b{display:flex;justify-content:flex-end;gap:8px;margin-block-start:12px}
.a{font-weight:600}
@media (max-width:480px){.p{inset-inline:0;inset-block-end:0;inline-size:100%;padding:20px 16px calc(16px + env(safe-area-inset-bottom,0px));border-radius:16px 16px 0 0}.r{margin-inline:-10px}.r label{padding:0 2px}}
@media (prefers-reduced-motion){.p{animation:none}}
@media (forced-colors:active){:checked+span,.a{forced-color-adjust:none;background:Highlight;color:HighlightText}}
@media print{.p{display:none}}`
