import { publicStyle } from './public/style-public.ts';

/**
 * How our pages look: a finely set document, light and dark, from a phone to a wide screen. Chinese letters are large: where a
 * system has good ones of its own, a browser asks for none of ours.
 */
export const style = `
:root { color-scheme: light dark;
  --paper: light-dark(#fcfbf8, #1b1c1e); --desk: light-dark(#f3f1eb, #141517);
  --ink: light-dark(#1d1c1a, #eceae4); --soft: light-dark(#5d5952, #b4b0a7);
  --line: light-dark(#e2ded4, #34353a); --accent: light-dark(#0b5d57, #6cc3b8);
  --kept: light-dark(#2c6a3c, #7cc48d); --todo: light-dark(#8f5200, #e3ab57); --breach: light-dark(#a3242b, #f08b8f);
  --ceased: light-dark(#47525e, #a9b5c1); --approve: light-dark(#1d5ca6, #86b7ee);
  --judge: light-dark(#67399c, #c1a0ea); --missing: light-dark(#6f5600, #d6bd62); --na: light-dark(#6b675f, #a19d95);
  --serif: 'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif;
  --sans: 'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif }
:lang(zh-Hant) { --serif: 'Noto Serif CJK TC', 'Noto Serif TC', 'Songti TC', 'Noto Serif TC Variable', PMingLiU, serif;
  --sans: 'PingFang HK', 'PingFang TC', 'Noto Sans CJK TC', 'Noto Sans TC', 'Noto Sans TC Variable', 'Microsoft JhengHei', sans-serif }
:lang(zh-Hans) { --serif: 'Noto Serif CJK SC', 'Noto Serif SC', 'Songti SC', 'Noto Serif SC Variable', SimSun, serif;
  --sans: 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Noto Sans SC Variable', 'Microsoft YaHei', sans-serif }
* { box-sizing: border-box }
html { background: var(--desk); color: var(--ink); font: 15px/1.5 var(--sans); -webkit-text-size-adjust: 100% }
body { margin: 0 auto; max-width: 54rem; min-height: 100vh; background: var(--paper); padding: 0 clamp(1rem, 5vw, 4rem) 3rem;
  border-inline: 1px solid var(--line); font-family: var(--sans) }
header { display: flex; justify-content: space-between; align-items: center; padding: 1rem 0; border-bottom: 1px solid var(--line) }
nav { display: flex; gap: .25rem } nav a, nav b { padding: .35rem .6rem; min-width: 2.2rem; text-align: center }
.home { font-weight: 600; color: var(--ink); text-decoration: none; letter-spacing: .02em; padding: .35rem 0 }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 2px }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
h1 { font: 600 1.6rem/1.25 var(--serif); margin: 2rem 0 .5rem; text-wrap: balance }
h1 small { display: block; font: 400 .9rem/1.5 var(--sans); color: var(--soft) }
h2 { font: 600 1.1rem/1.35 var(--serif); margin: 2.5rem 0 .75rem; padding-bottom: .35rem; border-bottom: 1px solid var(--line) }
h3 { font: 600 1rem/1.35 var(--sans); margin: 1.75rem 0 .25rem }
p { margin: .35rem 0; overflow-wrap: anywhere } .lead { color: var(--soft); margin-bottom: 1.5rem }
.item { display: grid; grid-template-columns: minmax(1.1rem, max-content) 1fr; column-gap: .5rem; margin: .7rem 0 } .item p { margin: 0 0 .15rem }
.item.in-0 { font: 400 1.06rem/1.6 var(--serif) } .item.in-0 > div > p:not(:first-child) { font: 400 .93rem/1.5 var(--sans) }
.mark { font-family: var(--sans); white-space: nowrap } .in-1 { margin-inline-start: 1.6rem } .in-2 { margin-inline-start: 3.2rem }
.item.in-1 { margin-block: .25rem; font-size: .93rem }
.scroll { overflow-x: auto } table { border-collapse: collapse; font-variant-numeric: tabular-nums lining-nums; margin: .5rem 0; min-width: 60% }
th, td { padding: .28rem .9rem .28rem 0; vertical-align: top; text-align: left; font-weight: 400 }
th { color: var(--soft); font-size: .87rem } .right { text-align: right; white-space: nowrap; padding: .28rem 0 .28rem .9rem }
.remark td { color: var(--soft); font-size: .9rem; padding-inline-start: 1rem; padding-top: 0 }
pre, code { font: .87rem/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace } pre { overflow-x: auto }
.strong { font-weight: 600 } .quiet { color: var(--soft) }
.kept { color: var(--kept) } .action-required { color: var(--todo) } .breached { color: var(--breach) }
.ceased { color: var(--ceased) } .needs-approval { color: var(--approve) } .needs-determination { color: var(--judge) }
.information-missing { color: var(--missing) } .not-applicable { color: var(--na) }
ul.plain { list-style: none; padding: 0 } ul.plain li { padding: .6rem 0; border-bottom: 1px solid var(--line) }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: 1rem 0; font-size: .9rem }
label { display: grid; gap: .15rem; color: var(--soft) }
input, button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 4px; padding: .4rem .6rem }
button { color: var(--paper); background: var(--accent); border-color: var(--accent); cursor: pointer }
.address { overflow-wrap: anywhere } .method { color: var(--soft); margin-inline-end: .5rem }
dl { margin: .25rem 0 1rem; font-size: .93rem } dt { font-weight: 400 } dd { margin: 0 0 .35rem 1.6rem; color: var(--soft) }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .87rem }
@media (max-width: 30rem) { .in-1, .in-2 { margin-inline-start: .8rem } th, td { padding-inline-end: .5rem } .right { padding-inline: .5rem 0 }
  body { border: 0 } .item.in-0 { font-size: 1rem } }
@media print { html, body { background: none; border: 0 } header nav, form, footer a { display: none } }
${publicStyle}`;
