// A theme to the page's small stylesheet: light, dark, print, and less motion where the reader asks for it.
import type { Colors, Theme } from '@kanaal/types'

/** Theme values are typed (hex colours, font lists, px), so nothing in them can end a rule. */
export const toStylesheet = (theme: Theme): string =>
  `:root{${variables(theme.colors)};--body:${theme.fonts.body};--heading:${theme.fonts.heading};--mono:${theme.fonts.mono};--radius:${theme.radius}px}
@media (prefers-color-scheme:dark){:root{${variables(theme.dark)}}}
${RULES}`

const variables = (colors: Colors): string =>
  Object.entries(colors)
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';')

/** Logical properties throughout, so that right-to-left pages need no second sheet. Targets are 44 CSS px high (WCAG 2.2, 2.5.5). */
const RULES = `*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block-start:1rem}
body{margin:0;background:var(--background);color:var(--text);font:1.0625rem/1.65 var(--body);overflow-wrap:break-word}
.wrap{max-width:44.5rem;margin-inline:auto;padding-inline:1.25rem}
h1,h2,h3,h4,h5,h6{font-family:var(--heading);line-height:1.2;text-wrap:balance;margin-block:2.25em .6em}
h1{font-size:clamp(2rem,1.4rem + 2.6vw,2.9rem);line-height:1.12;letter-spacing:-.015em;margin-block:0 .4em}
h2{font-size:1.55rem}h3{font-size:1.25rem}h4,h5,h6{font-size:1.0625rem}
h2+h3,h3+h4{margin-block-start:1em}
p,ul,ol,dl,pre,figure,blockquote,.table-scroll,.callout,.disclaimer,.gallery{margin-block:0 1.25rem}
a{color:var(--accent);text-decoration-thickness:.08em;text-underline-offset:.18em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
main:focus{outline:none}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-6rem;z-index:1;padding:.75rem 1.25rem;background:var(--accent);color:var(--on-accent);border-radius:var(--radius)}
.skip:focus{inset-block-start:1rem}
header.site{border-block-end:1px solid var(--border)}
.site-name{display:inline-block;padding-block:.9rem;font-family:var(--heading);font-weight:700;color:var(--text);text-decoration:none}
.site-name:hover{text-decoration:underline}
main{padding-block:clamp(2rem,6vw,4rem)}
.byline{color:var(--muted);font-size:.95rem;margin-block-end:2rem}
.lead-image{margin-block-end:2rem}
.lead{font-size:1.22rem;line-height:1.5;margin-block-end:2rem}
.lead p:last-child{margin-block-end:0}
img{max-width:100%;height:auto;vertical-align:middle;border-radius:var(--radius);background:var(--surface)}
figure{margin-inline:0;margin-block:2rem}
figure img{display:block;width:100%}
figcaption{color:var(--muted);font-size:.9rem;line-height:1.45;margin-block-start:.6rem}
.caption+.credit{margin-inline-start:.5em}
.credit{font-size:.85em;opacity:1}
.gallery{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(13rem,100%),1fr));gap:1rem;margin-block:2rem}
.gallery figure{margin:0}
.gallery img{aspect-ratio:4/3;object-fit:cover}
blockquote{margin-inline:0;padding-inline-start:1.25rem;border-inline-start:4px solid var(--border);color:var(--muted)}
ul,ol{padding-inline-start:1.5rem}
li+li,li>ul,li>ol{margin-block-start:.3rem}
li>ul,li>ol{margin-block-end:0}
.contains-task-list{list-style:none;padding-inline-start:.25rem}
.task-mark{font-family:var(--mono);margin-inline-end:.25rem}
hr{border:0;border-block-start:1px solid var(--border);margin-block:2.5rem}
code,pre,kbd,samp{font-family:var(--mono);font-size:.9em}
:not(pre)>code{background:var(--surface);padding:.1em .35em;border-radius:4px}
pre{--paper:var(--surface);border:1px solid var(--border);border-radius:var(--radius);padding:1rem 1.15rem;overflow-x:auto;line-height:1.5;direction:ltr;text-align:left}
pre code{font-size:1em}
.table-scroll{--paper:var(--background);overflow-x:auto}
/* What goes on beyond the edge throws a shadow there; a cover of paper that scrolls along hides it at the end. */
.table-scroll,pre{background:linear-gradient(to right,var(--paper) 40%,transparent) 0 0/3rem 100% no-repeat local,linear-gradient(to left,var(--paper) 40%,transparent) 100% 0/3rem 100% no-repeat local,linear-gradient(to right,color-mix(in srgb,var(--text) 28%,transparent),transparent) 0 0/.9rem 100% no-repeat scroll,linear-gradient(to left,color-mix(in srgb,var(--text) 28%,transparent),transparent) 100% 0/.9rem 100% no-repeat scroll,var(--paper)}
.table-scroll:focus-visible,pre:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;min-width:100%;font-size:.97rem;font-variant-numeric:tabular-nums}
th,td{padding:.6rem .85rem .6rem 0;text-align:start;vertical-align:top;border-block-end:1px solid var(--border)}
[dir=rtl] th,[dir=rtl] td{padding:.6rem 0 .6rem .85rem}
th{font-weight:650;border-block-end:2px solid var(--text);white-space:nowrap}
.align-right{text-align:end;white-space:nowrap}.align-center{text-align:center;white-space:nowrap}.align-left{text-align:start}
th:last-child,td:last-child{padding-inline-end:0}
.button{display:inline-block;min-height:44px;padding:.65rem 1.4rem;border:2px solid var(--accent);border-radius:var(--radius);font-weight:650;line-height:1.35;text-decoration:none}
.button-primary{background:var(--accent);color:var(--on-accent)}
.button-secondary{background:transparent;color:var(--accent)}
.button:hover{text-decoration:underline}
.cta{margin-block:2rem}
.callout{padding:1rem 1.25rem;border-inline-start:4px solid var(--tone);border-radius:var(--radius);background:var(--surface)}
.callout>:last-child{margin-block-end:0}
.callout-title{font-weight:700;color:var(--tone);margin-block-end:.35rem}
.callout-info{--tone:var(--info)}.callout-warning{--tone:var(--warning)}.callout-success{--tone:var(--success)}.callout-danger{--tone:var(--danger)}
.embed-link{display:block;border:1px solid var(--border);border-radius:var(--radius);overflow:hidden;background:var(--surface);text-decoration:none}
.embed-link img{border-radius:0}
.embed-label{display:flex;flex-wrap:wrap;gap:.15rem .75rem;align-items:baseline;justify-content:space-between;padding:.85rem 1.1rem}
.embed-label strong{color:var(--text)}
.embed-link:hover .embed-label span{text-decoration:underline}
.transcript{font-size:.95rem;margin-block:.6rem 0}
.amount{white-space:nowrap}
.disclaimer{font-size:.85rem;line-height:1.5;color:var(--muted)}
.footnotes{margin-block-start:3rem;padding-block-start:1rem;border-block-start:1px solid var(--border);font-size:.92rem}
.footnotes h2{font-size:1.0625rem;margin-block-start:0}
sup{line-height:0}
sup a{padding-inline:.15em;text-decoration:none}
.data-footnote-backref{padding-inline:.25em}
.facts{margin-block-start:3rem;padding-block-start:1.25rem;border-block-start:1px solid var(--border);font-size:.95rem}
.facts dl{margin:0}
.facts dl>div{display:grid;grid-template-columns:minmax(6.5rem,10rem) 1fr;gap:1rem}
.facts dl>div+div{margin-block-start:.5rem}
.facts dt{color:var(--muted)}
.facts dd{margin:0}
.topics{display:flex;flex-wrap:wrap;gap:.4rem;list-style:none;padding:0;margin:0}
.topics li{margin:0;padding:.05rem .7rem;border:1px solid var(--border);border-radius:999px;font-size:.9rem}
footer.site{border-block-start:1px solid var(--border);color:var(--muted);font-size:.92rem;padding-block:1.75rem}
footer.site p{margin-block-end:.25rem}
@media (max-width:30rem){.facts dl>div{grid-template-columns:1fr;gap:.1rem}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}.skip{transition:inset-block-start .15s}}
@media print{:root{color-scheme:light;--text:#000;--muted:#333;--background:#fff;--surface:#fff;--accent:#000;--on-accent:#fff;--border:#999;--info:#000;--warning:#000;--success:#000;--danger:#000}
body{font-size:11pt}.skip{display:none}.wrap{max-width:none;padding:0}
.content a[href^="http"]::after,.cta a::after{content:" (" attr(href) ")";font-size:.85em;font-weight:400;overflow-wrap:anywhere}
.button-primary{background:none;color:#000}pre{white-space:pre-wrap}
h1,h2,h3,h4,h5,h6{break-after:avoid}figure,table,pre,.callout{break-inside:avoid}}`
