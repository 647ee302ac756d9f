/** The one style sheet. Short class names: it is shipped to every page that shows a survey. */
export const popupStyles = `
:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;z-index:2147483647!important}
*{box-sizing:border-box;margin:0;font:inherit;color:inherit}
.v{position:fixed;opacity:0;pointer-events:none}
input{position:absolute;inset:0;width:100%;height:100%;opacity:0;cursor:pointer}
.p{--b:#fff;--t:#1c2030;--c:#3b5bdb;--a:var(--easekit-accent,var(--c));
position:fixed;bottom:calc(20px + var(--easekit-inset-bottom,0px));inset-inline-end:max(20px,env(safe-area-inset-left),env(safe-area-inset-right));width:376px;margin-bottom:var(--k);max-height:calc(100% - 40px - var(--k,0px));overflow:auto;
padding:20px;border:1px solid #8886;border-radius:var(--easekit-radius,16px);
background:var(--easekit-background,var(--b));color:var(--easekit-text,var(--t));
font:15px/1.4 var(--easekit-font,system-ui,sans-serif);box-shadow:0 12px 40px #0003;outline:0;overflow-wrap:anywhere;animation:i .2s}
.dark{--b:#1d212c;--t:#eceef5;--c:#91a7ff}
@media (prefers-color-scheme:dark){.auto{--b:#1d212c;--t:#eceef5;--c:#91a7ff}}
@keyframes i{0%{transform:translateY(12px)}}
.s{animation:s .5s}
@keyframes s{0%,to{pointer-events:none}}
fieldset{border:0;padding:0;min-width:0}
h2{font-weight:600;font-size:16px;padding-inline-end:32px;text-wrap:balance}
button{border:0;background:none;border-radius:10px;cursor:pointer;min-height:44px;padding:0 16px}
.k{position:absolute;top:8px;inset-inline-end:8px;width:44px;font-size:22px;opacity:.7}
label{position:relative}
label span{display:grid;place-items:center;min-height:44px;border:2px solid #0000;border-radius:10px;background:#8882}
.r{display:flex;margin:16px -2px 0}
.r label{flex:1;min-width:44px;padding:0 2px}
.r,.a{font-weight:600}
label:hover span{border-color:var(--a)}
:checked+span,.a{background:var(--a);color:var(--easekit-on-accent,var(--b))}
:focus-visible+span,:focus-visible:not(.p){outline:2px solid var(--a);outline-offset:2px}
.e{display:grid;grid:auto/1fr 1fr 1fr;gap:8px;margin-top:8px;font-size:12px;opacity:.8;overflow-wrap:normal}
.e :nth-child(2){text-align:center}
.e :last-child{text-align:end}
.c{display:flex;gap:8px;margin-top:12px;flex-wrap:wrap}
.c span{padding:0 12px}
textarea{display:block;width:100%;margin-top:12px;padding:12px;font-size:16px;border:1px solid #888e;border-radius:10px;background:none;resize:vertical}
.b{display:flex;gap:8px;margin-top:12px;justify-content:flex-end}
@media (max-width:480px){.p{inset-inline:0;bottom:0;width:100%;padding:20px 16px calc(16px + var(--easekit-inset-bottom,env(safe-area-inset-bottom)));border-radius:var(--easekit-radius,16px) var(--easekit-radius,16px) 0 0}.r{margin-inline:min(-2px,50vw - 170px)}}
@media (prefers-reduced-motion){.p{animation:none}}
@media (forced-colors:active){:checked+span,.a{forced-color-adjust:none;background:Highlight;color:HighlightText}}
@media print{.p{display:none}}`
