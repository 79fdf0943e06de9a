import type { Extraction } from '../domain/extraction.ts';
import { type Finding, type Polarity, findingKinds, polarityOf } from '../domain/finding.ts';
import type { Quote } from '../domain/quote.ts';
import type { Release } from '../domain/release.ts';
import type { Place } from '../domain/span.ts';
import { reviewScript, reviewStyle } from './review-page-assets.ts';

export interface ReviewedDocument {
  readonly release: Release;
  readonly extraction: Extraction;
}

/**
 * One self-contained page that shows each document with what was read from it marked in place: colour and label, a
 * filter by kind, the rule and the words that triggered it on demand, problems listed. Nothing is loaded from anywhere
 * and nothing in a document can run: its words are escaped and the page's policy forbids all but its own script.
 */
export const renderReviewPage = (documents: readonly ReviewedDocument[]): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>What was read from ${documents.length} ${documents.length === 1 ? 'document' : 'documents'}</title>
<style>${reviewStyle}</style>
</head>
<body>
<a class="skip" href="#documents">Skip to the documents</a>
<header>
<h1>What was read</h1>
${filters(documents)}
${documents.length > 1 ? contents(documents) : ''}
</header>
<main id="documents">
${documents.map(renderDocument).join('\n')}
</main>
<script>${reviewScript}</script>
</body>
</html>
`;

const escape = (words: string): string =>
  words.replace(
    /[&<>"']/g,
    (character) =>
      ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character] as string,
  );

const filters = (documents: readonly ReviewedDocument[]): string => {
  const counts = new Map<string, number>();
  for (const { extraction } of documents) {
    for (const { kind } of extraction.findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    counts.set('quote', (counts.get('quote') ?? 0) + extraction.quotes.length);
  }
  const kinds = [...findingKinds, 'quote'].filter((kind) => (counts.get(kind) ?? 0) > 0);
  return `<fieldset><legend>Show</legend>
${kinds.map((kind) => `<label class="filter ${classOf(kind)}"><input type="checkbox" value="${kind}" checked> ${kind.replaceAll('-', ' ')} (${counts.get(kind)})</label>`).join('\n')}
</fieldset>`;
};

const contents = (documents: readonly ReviewedDocument[]): string =>
  `<nav aria-label="Documents"><ol>${documents
    .map(({ release }, index) => `<li><a href="#d${index}">${escape(release.title ?? release.file)}</a></li>`)
    .join('')}</ol></nav>`;

/** Colours say which side; labels say the kind. */
const classOf = (kind: string): string =>
  kind === 'quote' ? 'quote' : (polarityOf(kind as Finding['kind']) satisfies Polarity);

const renderDocument = ({ release, extraction }: ReviewedDocument, index: number): string => {
  const known = (term: string, value: string | null, why: string): string =>
    `<div><dt>${term}</dt><dd>${escape(value ?? 'not stated')} <small>${escape(why)}</small></dd></div>`;
  const { publishedOn, subjects, programme, stage, publisher, problems } = extraction;
  return `<article id="d${index}" aria-labelledby="d${index}-title">
<h2 id="d${index}-title">${escape(release.title ?? release.file)}</h2>
<dl class="known">
${known('File', release.file, '')}
${known('Published', publishedOn.value, `${publishedOn.certainty}: ${publishedOn.why}`)}
${known('Publisher', publisher.value === null ? null : `${publisher.value.name} (${publisher.value.kind})`, `${publisher.certainty}: ${publisher.why}`)}
${known('About', subjects.map(({ name }) => name).join(', ') || null, subjects.map(({ certainty, why }) => `${certainty}: ${why}`).join('; '))}
${known('Programme', programme.value, `${programme.certainty}: ${programme.why}`)}
${known('Stage', stage.value, stage.why)}
</dl>
<div class="columns">
<section class="text" aria-label="Text with what was read marked in place">
${renderText(release.text, extraction, index)}
</section>
<section class="items" aria-label="What was read">
${problems.length > 0 ? `<h3>Problems (${problems.length})</h3>\n<ul class="problems">${problems.map(({ kind, message }) => `<li><b>${kind}</b> ${escape(message)}</li>`).join('')}</ul>` : ''}
<h3>Findings (${extraction.findings.length})</h3>
<ul>${extraction.findings.map((finding) => renderFinding(finding, index)).join('\n')}</ul>
<h3>Quotes (${extraction.quotes.length})</h3>
<ul>${extraction.quotes.map((quote) => renderQuote(quote, index)).join('\n')}</ul>
${renderNumbers(extraction)}
</section>
</div>
</article>`;
};

interface Marked extends Place {
  readonly id: string;
  readonly kind: string;
}

/** The text cut at every place where something begins or ends, since a quote may run out of a finding's sentence. */
const renderText = (text: string, extraction: Extraction, index: number): string => {
  const marked: Marked[] = [
    ...extraction.findings.map(({ id, kind, span }) => ({ id, kind, start: span.start, end: span.end })),
    ...extraction.quotes.flatMap(({ id, contents: spans }) =>
      spans.map(({ start, end }) => ({ id, kind: 'quote', start, end })),
    ),
  ];
  const lines: string[] = [];
  let offset = 0;
  let list: string[] = [];
  const endList = (): void => {
    if (list.length > 0) lines.push(`<ul class="printed">${list.join('')}</ul>`);
    list = [];
  };
  for (const line of text.split('\n')) {
    const place = { start: offset, end: offset + line.length };
    offset = place.end + 1;
    if (line === '') continue;
    const item = /^(?:- |\(?\w{1,3}[.)] )/.exec(line)?.[0] ?? '';
    const html = renderLine(text, { start: place.start + item.length, end: place.end }, marked, index);
    if (item !== '') list.push(`<li>${html}</li>`);
    else {
      endList();
      lines.push(`<p>${html}</p>`);
    }
  }
  endList();
  return lines.join('\n');
};

const renderLine = (text: string, line: Place, marked: readonly Marked[], index: number): string => {
  const here = marked.filter(({ start, end }) => start < line.end && end > line.start);
  const cuts = new Set([line.start, line.end]);
  for (const { start, end } of here) {
    cuts.add(Math.max(start, line.start));
    cuts.add(Math.min(end, line.end));
  }
  const edges = [...cuts].toSorted((a, b) => a - b);
  let html = '';
  for (const [at, start] of edges.entries()) {
    const end = edges[at + 1];
    if (end === undefined) break;
    const covering = here.filter((one) => one.start <= start && end <= one.end);
    const begins = covering.filter((one) => Math.max(one.start, line.start) === start);
    html += begins.map(({ id, kind }) => tag(id, kind, index)).join('');
    const words = escape(text.slice(start, end));
    html +=
      covering.length === 0
        ? words
        : `<span class="${[...new Set(covering.map(({ kind }) => classOf(kind)))].join(' ')}" data-kinds="${covering.map(({ kind }) => kind).join(' ')}">${words}</span>`;
  }
  return html;
};

const tag = (id: string, kind: string, index: number): string =>
  `<a class="tag ${classOf(kind)}" data-kind="${kind}" href="#d${index}-${id}">${id} ${kind.replaceAll('-', ' ')}</a>`;

const renderFinding = (finding: Finding, index: number): string => {
  const about = finding.subjects.map(({ name }) => name).join(', ') || 'no force named';
  return `<li id="d${index}-${finding.id}" class="${classOf(finding.kind)}" data-kind="${finding.kind}"><details><summary><b>${finding.id} ${finding.kind.replaceAll('-', ' ')}</b> <q>${escape(finding.span.words)}</q></summary><dl>
<div><dt>Rule</dt><dd>${finding.rule}</dd></div>
<div><dt>Because of</dt><dd>${finding.trigger === null ? 'who tells it, or what stands before it' : `“${escape(finding.trigger.words)}”`}</dd></div>
${finding.leadIn === null ? '' : `<div><dt>Lead-in</dt><dd>${escape(finding.leadIn.words)}</dd></div>`}
${finding.kindInferred === null ? '' : `<div><dt>Kind inferred</dt><dd>${escape(finding.kindInferred)}</dd></div>`}
<div><dt>About</dt><dd>${escape(about)}</dd></div>
<div><dt>Voice</dt><dd>${finding.voice}</dd></div>
<div><dt>Era</dt><dd>${finding.era}</dd></div>
${finding.deadline === null ? '' : `<div><dt>Deadline</dt><dd>${escape(finding.deadline.words)}</dd></div>`}
<div><dt>Topics</dt><dd>${finding.topics.join(', ') || 'none'}</dd></div>
</dl></details></li>`;
};

const renderQuote = (
  { id, contents: spans, directness, attribution, rule }: Quote,
  index: number,
): string => {
  const { speaker, cue, basis, conflict } = attribution;
  const who =
    speaker === null
      ? 'nobody named'
      : [speaker.name ?? 'unnamed', speaker.title, speaker.organisation]
          .filter((part) => part !== null)
          .join(', ');
  return `<li id="d${index}-${id}" class="quote" data-kind="quote"><details><summary><b>${id} ${escape(who)}</b> <q>${escape(spans.map(({ words }) => words).join(' … '))}</q></summary><dl>
<div><dt>Rule</dt><dd>${rule}</dd></div>
<div><dt>Because of</dt><dd>${cue === null ? basis : `“${escape(cue.words)}” (${basis})`}</dd></div>
<div><dt>Role</dt><dd>${speaker?.role ?? 'unknown'}</dd></div>
<div><dt>Directness</dt><dd>${directness}</dd></div>
${conflict === null ? '' : `<div><dt>Conflict</dt><dd>${escape(conflict)}</dd></div>`}
</dl></details></li>`;
};

const renderNumbers = ({ grades, counts }: Extraction): string => {
  const list = (title: string, items: readonly string[]): string =>
    items.length === 0
      ? ''
      : `<h3>${title} (${items.length})</h3>\n<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  return [
    list(
      'Grades',
      grades.map(
        ({ span, grade, area, scale, previous, areas }) =>
          `<q>${escape(span.words)}</q> ${escape(area ?? `${areas} area${areas === 1 ? '' : 's'}`)}: ${grade}${previous === null ? '' : `, before: ${previous}`} <small>scale ${scale ?? 'not known'}</small>`,
      ),
    ),
    list(
      'Counts',
      counts.map(
        ({ span, value, unit, denominator, approximately }) =>
          `<q>${escape(span.words)}</q> ${approximately ?? ''} ${value ?? '?'}${denominator === null ? '' : ` of ${denominator}`} ${escape(unit)}`,
      ),
    ),
  ].join('\n');
};
