/** A file of its own, so that a policy without inline styles holds for the pages. */
export const STYLES = `
:root {
  color-scheme: light dark;
  --paper: #faf9f6; --raised: #fff; --ink: #1d1b18; --soft: #5c5850; --line: #dedad1; --act: #0a5c46; --on-act: #fff; --bad: #9d2424;
  font: 1rem/1.5 system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #171614; --raised: #211f1c; --ink: #f1eee8; --soft: #b3ada2; --line: #3c3832; --act: #7fd3b6; --on-act: #0d2a21; --bad: #ffaaa2; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); }
.ribbon { margin: 0; padding: 0.5rem 1rem; text-align: center; font-size: 0.875rem; color: var(--soft); border-bottom: 1px solid var(--line); }
main { width: min(56rem, 100%); margin: 0 auto; padding: 2rem 1rem 4rem; }
.two { display: grid; gap: 2rem 4rem; }
@media (width >= 48rem) { .two { grid-template-columns: 1fr 1fr; padding-top: 4rem; } }
h1 { margin: 0; font-size: 1.125rem; font-weight: 600; }
h2 { margin: 2rem 0 0.75rem; font-size: 1rem; }
form > h2:first-child { margin-top: 0; }
p { margin: 0.25rem 0; overflow-wrap: anywhere; }
a { color: var(--act); }
.back { display: inline-block; margin-bottom: 1.5rem; padding-block: 0.25rem; }
.amount { margin: 0.25rem 0; font-size: 2.25rem; line-height: 1.2; font-weight: 650; font-variant-numeric: tabular-nums; }
.note, small { font-size: 0.875rem; color: var(--soft); }
.alert { margin: 0 0 1rem; padding: 0.75rem 1rem; border: 1px solid var(--bad); border-radius: 0.5rem; color: var(--bad); }
form { display: grid; gap: 0.75rem; margin: 0; }
form + form, form + details, details + form { margin-top: 1.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
label { display: grid; gap: 0.25rem; font-size: 0.875rem; color: var(--soft); }
input { width: 100%; padding: 0.625rem 0.75rem; font: inherit; font-size: 1rem; color: var(--ink); background: var(--raised); border: 1px solid var(--line); border-radius: 0.5rem; font-variant-numeric: tabular-nums; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75rem; }
button { min-height: 2.75rem; padding: 0.625rem 1rem; font: inherit; font-weight: 600; color: var(--ink); background: var(--raised); border: 1px solid var(--line); border-radius: 0.5rem; cursor: pointer; }
button.main { color: var(--on-act); background: var(--act); border-color: var(--act); }
:is(a, button, input, summary):focus-visible { outline: 2px solid var(--act); outline-offset: 2px; }
summary { padding-block: 0.5rem; font-size: 0.875rem; color: var(--soft); cursor: pointer; }
dl { display: grid; gap: 0.5rem; margin: 0.5rem 0 0; font-size: 0.875rem; }
dt { font-variant-numeric: tabular-nums; }
dd { margin: 0; color: var(--soft); }
.list { margin: 0; padding: 0; list-style: none; }
.list li { display: grid; grid-template-columns: 1fr auto; gap: 1rem; align-items: center; padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
.list .sum { font-variant-numeric: tabular-nums; text-align: end; }
`
