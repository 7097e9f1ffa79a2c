/** What only the public pages have: the box of the answer, the bars, the promises, the check. */
export const publicStyle = `
:root { --kept-ground: light-dark(#eaf3ec, #1f2d23); --todo-ground: light-dark(#fbf0dd, #33291a);
  --breach-ground: light-dark(#fae9ea, #36211f); --ceased-ground: light-dark(#ebeef1, #262b31);
  --approve-ground: light-dark(#e7f0fa, #1d2a38); --judge-ground: light-dark(#f1eaf8, #2b2336);
  --missing-ground: light-dark(#f7f1dc, #302b19); --na-ground: light-dark(#efede7, #26272a) }
nav.book-ways { flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; margin: 1.5rem 0 }
.whose { color: var(--soft); padding: .35rem 0; overflow-wrap: anywhere }
.as-of { color: var(--soft); margin: 1.6rem 0 0 } .as-of + h1 { margin: .15rem 0 0; font-size: 1.75rem; line-height: 1.3 }
.answer { border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.15rem; margin: 1.15rem 0 0; color: var(--ink); line-height: 1.65 }
.answer > .mark { font-size: 1.15rem; font-weight: 600 } .answer ul { margin: .25rem 0; padding-inline-start: 1.2rem }
.answer.kept { background: var(--kept-ground) } .answer.action-required { background: var(--todo-ground) }
.answer.breached { background: var(--breach-ground) } .answer.ceased { background: var(--ceased-ground) }
.answer.needs-approval { background: var(--approve-ground) } .answer.needs-determination { background: var(--judge-ground) }
.answer.information-missing { background: var(--missing-ground) } .answer.not-applicable { background: var(--na-ground) }
.as-of ~ h2, .as-of ~ section h2 { font: 600 1.1rem/1.4 var(--sans); border: 0; margin: 2.25rem 0 .4rem; padding: 0 }
.as-of ~ p, .as-of ~ ul, .as-of ~ section, .votes p { line-height: 1.65 }
.votes { margin: .9rem 0 1.2rem } .votes p { color: var(--soft); font-size: .9rem; margin: 0 }
.votes svg { display: block; width: 100%; height: 12px; border-radius: 2px; margin: .2rem 0 }
.votes .whole { fill: var(--line) } .votes .part { fill: var(--accent) }
.votes .ends { display: flex; justify-content: space-between; gap: 1rem; font-variant-numeric: tabular-nums lining-nums }
ul.promises { list-style: none; margin: .6rem 0; padding: 0 }
ul.promises > li > :first-child { flex: 1 1 11.5rem }
ul.promises > li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .3rem 1rem; padding: .8rem 0; border-top: 1px solid var(--line) }
ul.promises > li:last-child { border-bottom: 1px solid var(--line) }
ul.promises .promise { font: 400 1.06rem/1.65 var(--serif); margin: 0 } ul.promises > li > .mark { flex: none; font-weight: 550 }
.reason { color: var(--soft); font-size: .9rem; line-height: 1.55; margin: .3rem 0 0 } .reason a { display: inline-block; padding: .3rem 0; margin-inline-end: .8rem }
.told { display: block; color: var(--soft); line-height: 1.6 }
ul.links { list-style: none; padding: 0; margin: .5rem 0 } ul.links a { display: inline-block; padding: .35rem 0 }
ul.notes { color: var(--soft); padding-inline-start: 1.2rem; font-size: .93rem }
details { margin: .8rem 0 } details.why { margin: .1rem 0 0; font-size: .9rem } details.why summary { padding: .3rem 0; width: max-content } summary { cursor: pointer; padding: .5rem 0; color: var(--accent) }
caption { text-align: start; color: var(--soft); font-size: .87rem; padding: .3rem 0 } tbody th { color: var(--ink); font-size: inherit }
#check { scroll-margin-top: 1rem } #check-begin { display: block; width: 100%; max-width: 30rem; padding: .75rem 1rem; border-radius: 6px; font-weight: 600; margin: .8rem 0 }
#check-begin[hidden] { display: none } #check-begin:disabled { opacity: .65; cursor: default }
#check-result > p { font-weight: 600 } #check-result .steps { list-style: none; padding: 0; margin: .6rem 0 }
#check-result .steps li { display: grid; grid-template-columns: 1.4rem 1fr; padding: .35rem 0 } #check-result .steps p { grid-column: 2; margin: .1rem 0 }
#check-result dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem } #check-result dt { color: var(--soft) }
#check-result dd { margin: 0; color: var(--ink); overflow-wrap: anywhere; font: .87rem/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace, var(--sans) }
@media (max-width: 30rem) { .as-of + h1 { font-size: 1.5rem } #check-result dl { grid-template-columns: 1fr; gap: 0 } #check-result dd { margin-bottom: .4rem } }
@media (forced-colors: active) { .votes .part { fill: Highlight } .votes .whole { fill: GrayText } }
`;
