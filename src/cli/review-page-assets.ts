/** Colours hold at least 4.5:1 against their grounds in both schemes; labels say in words what colours show. */
export const reviewStyle = `
:root { color-scheme: light dark; --ink: #1c1c1c; --paper: #fff; --line: #c9c9c9; --quiet: #555;
  --criticism: #fbe3e0; --criticism-ink: #8c1d10; --praise: #dff2e1; --praise-ink: #14532d;
  --neither: #fdf1cf; --neither-ink: #6b4700; --quote-ink: #0b4f8a; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #17181a; --line: #4a4a4a; --quiet: #b5b5b5;
  --criticism: #4a1d18; --criticism-ink: #ffb4a9; --praise: #163a22; --praise-ink: #a5e0b4;
  --neither: #463610; --neither-ink: #ffd98a; --quote-ink: #9ecbff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 1rem; font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1, h2, h3 { line-height: 1.25; } h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
fieldset { border: 1px solid var(--line); border-radius: .4rem; display: flex; flex-wrap: wrap; gap: .4rem .9rem; }
.filter { padding: .1rem .4rem; border-radius: .3rem; }
.known { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: .3rem 1rem; margin: 0 0 1rem; }
dt { font-size: .8rem; color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; } small { color: var(--quiet); display: block; }
article { border-top: 2px solid var(--line); padding-top: .5rem; margin-top: 2rem; }
.columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2rem; }
@media (max-width: 52rem) { .columns { grid-template-columns: minmax(0, 1fr); gap: 0; } }
.text p, .printed li { overflow-wrap: anywhere; }
.criticism { background: var(--criticism); } .praise { background: var(--praise); } .neither { background: var(--neither); }
span.quote { border-bottom: 2px solid var(--quote-ink); }
.tag { font-size: .72rem; line-height: 1; padding: .1rem .3rem; margin-right: .25rem; border-radius: .25rem; border: 1px solid currentColor; text-decoration: none; white-space: nowrap; }
.tag.criticism, .filter.criticism { color: var(--criticism-ink); } .tag.praise, .filter.praise { color: var(--praise-ink); }
.tag.neither, .filter.neither { color: var(--neither-ink); } .tag.quote, .filter.quote { color: var(--quote-ink); background: var(--paper); }
.items ul { list-style: none; padding: 0; margin: 0; } .items li { border-left: .3rem solid var(--line); padding: .2rem .6rem; margin: .3rem 0; background: none; overflow-wrap: anywhere; }
.items li.criticism { border-color: var(--criticism-ink); } .items li.praise { border-color: var(--praise-ink); } .items li.neither { border-color: var(--neither-ink); } .items li.quote { border-color: var(--quote-ink); }
.items li:target { outline: 3px solid var(--quote-ink); } .items details dl { margin: .4rem 0; } summary { cursor: pointer; }
:focus-visible { outline: 3px solid var(--quote-ink); outline-offset: 2px; }
[hidden] { display: none !important; } .off { background: none !important; border-bottom: 0 !important; }
`;

/** Filters by kind, and opens what a tag leads to. The page is whole without it. */
export const reviewScript = `
const shown = () => new Set([...document.querySelectorAll('fieldset input:checked')].map((box) => box.value));
const update = () => {
  const kinds = shown();
  for (const one of document.querySelectorAll('[data-kind]')) one.hidden = !kinds.has(one.dataset.kind);
  for (const one of document.querySelectorAll('[data-kinds]')) one.classList.toggle('off', !one.dataset.kinds.split(' ').some((kind) => kinds.has(kind)));
};
document.addEventListener('change', (event) => { if (event.target.matches('fieldset input')) update(); });
const open = () => {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  const details = target && target.querySelector('details');
  if (!details) return;
  details.open = true;
  details.querySelector('summary').focus();
};
addEventListener('hashchange', open);
open();
`;
