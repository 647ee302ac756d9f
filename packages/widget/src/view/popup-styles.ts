/**
 * The one style sheet. Short names: it is shipped to every page that shows a survey. The colours are those that `paletteOf`
 * in the chunk `extras` makes where a page sets none; what each is for stands there.
 */
export const popupStyles = `
:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;z-index:2147483647!important}
*{box-sizing:border-box;margin:0;font:inherit;color:inherit}
.v{position:fixed;opacity:0;pointer-events:none}
input{position:absolute;z-index:1;inset:0;width:100%;height:100%;opacity:0;cursor:pointer}
.p{--b:#fff;--t:#1c2030;--u:#6b6e78;--q:#909297;--h:#e7ebfb;--c:#3b5bdb;--o:#fff;--a:var(--c);--i:20px;
position:fixed;bottom:calc(20px + var(--easekit-inset-bottom,0px));inset-inline-end:max(20px,env(safe-area-inset-left),env(safe-area-inset-right));width:376px;margin-bottom:var(--k);max-height:calc(100% - 40px - var(--k,0px));overflow:auto;
padding:20px var(--i);border:1px solid #8886;border-radius:var(--easekit-radius,16px);
background:var(--b);color:var(--t);
font:15px/1.4 var(--easekit-font,system-ui,sans-serif);box-shadow:0 12px 40px #0003;outline:0;overflow-wrap:break-word;word-break:auto-phrase;animation:i .25s ease-out}
.p:lang(ko){word-break:keep-all}
.dark{color-scheme:dark;--b:#1d212c;--t:#eceef5;--u:#a4a6af;--q:#70737c;--h:#2b3145;--c:#91a7ff;--o:#000}
@media (prefers-color-scheme:dark){.auto{color-scheme:dark;--b:#1d212c;--t:#eceef5;--u:#a4a6af;--q:#70737c;--h:#2b3145;--c:#91a7ff;--o:#000}}
@keyframes i{0%{transform:translateY(12px)}}
.s,details{position:relative}
.s{display:flex;flex-direction:column}
.s:after,[open]:after{content:'';position:absolute;z-index:3;inset:-12px calc(4px - var(--i));animation:s 1ms .5s forwards}
@keyframes s{to{pointer-events:none}}
fieldset{border:0;padding:0;min-width:0}
h2,summary,.e{text-wrap:balance}
h2,summary{padding-inline-end:40px}
button{border:1px solid #0000;background:none;border-radius:10px;cursor:pointer;min-height:44px;padding:0 16px}
.k{order:-2;flex:none;align-self:end;position:sticky;z-index:2;top:-12px;width:44px;margin:-12px 0 -32px;margin-inline-end:calc(4px - var(--i));padding:0;background:var(--b);color:var(--u)}
.k:before{content:'×';display:inline-block;scale:1.25}
label{position:relative}
label span{overflow-wrap:anywhere;display:grid;place-items:center;min-height:44px;border:1px solid var(--q);border-radius:10px}
.r{display:flex;margin:16px -2px 0}
.r label{flex:1;padding:0 2px}
h2,.r,.a,.k{font-weight:600;font-size:16px}
span,button,a{transition:transform .1s}
label:active span,button:active{background:var(--h);border-color:var(--a)}
label:active span,button:active,.a:active{transform:scale(.95)}
:active:is(label,button,summary,a){opacity:.7}
@media (hover:hover){label:hover span,button:hover{background:var(--h);border-color:var(--a)}summary:hover,.k:hover{color:var(--t)}textarea:hover{border-color:var(--a)}label:hover :checked+span,.a:hover{box-shadow:0 0 0 3px var(--h)}}
label :checked+span,.p .a{background:var(--c);color:var(--o);border:1px solid var(--a)}
:focus-visible+span,:focus-visible:not(.p){outline:2px solid var(--a);outline-offset:2px}
.e{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px;font-size:12px;color:var(--u)}
.e span{flex:1;max-width:100%}
.p div:empty{display:none}
.e :nth-child(2){text-align:center}
.e :last-child{text-align:end}
.c,.b{display:flex;gap:8px;margin-top:12px;flex-wrap:wrap}
.c span{padding:8px 12px;line-height:1.3;hyphens:auto}
details{order:-1;margin-top:-12px}
summary{display:block;padding-block:13px;font-size:13px;color:var(--u);cursor:pointer}
summary+*{margin:-12px 0 16px}
.l{display:block;margin-top:12px;font-size:13px;color:var(--u)}
textarea{display:block;width:100%;margin-top:4px;padding:10px 12px;font-size:16px;border:1px solid var(--q);border-radius:10px;background:none;resize:vertical}
.b{justify-content:flex-end}
@media (max-width:480px){.p{--i:clamp(8px,50vw - 152px,16px);inset-inline:0;bottom:0;width:100%;padding-bottom:calc(16px + var(--easekit-inset-bottom,env(safe-area-inset-bottom)));border-width:1px 0 0;border-radius:var(--easekit-radius,16px) var(--easekit-radius,16px) 0 0}}
@media (prefers-reduced-motion){.p{animation:none}*{transition:none!important;transform:none!important}}
@media (forced-colors:active){label :checked+span,.p .a{forced-color-adjust:none;background:Highlight;color:HighlightText}}
@media print{.p{display:none}}`
