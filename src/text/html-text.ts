/** What the walk needs of a DOM node; linkedom's nodes have it. */
export interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<TextNode>;
  readonly getAttribute?: (name: string) => string | null;
}

/** What reading the metadata needs of an element. */
export interface PageElement extends TextNode {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
}

/** What the reading of a page needs of linkedom's document. The project's types have no DOM. */
export interface PageDocument {
  readonly body: PageElement | null;
  readonly documentElement: PageElement | null;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => ArrayLike<PageElement> & Iterable<PageElement>;
}

const elementNode = 1;
const textNode = 3;

const left = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED AUDIO VIDEO CANVAS FORM BUTTON INPUT SELECT TEXTAREA NAV HEAD MATH'.split(
    ' ',
  ),
);
const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR ' +
    'HTML LEGEND LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);

/** A step of the walk: a node to enter, or what to do when its children are done. */
type Step = { readonly enter: TextNode } | { readonly leave: TextNode };

/**
 * The words of a tree as raw text for reflow: a block a paragraph, items with their bullet or number, `<br>` a line
 * end, cells of a row parted by ` | `. Walks with its own stack, so that no depth of nesting overflows.
 */
export const textOfTree = (root: TextNode): string => {
  const lines: string[] = [];
  let current = '';
  const lists: { readonly ordered: boolean; next: number }[] = [];
  let pending = '';
  const flush = (): void => {
    const words = current.replace(/[^\S\n\u00a0]+/gu, ' ').trim();
    if (words !== '') {
      lines.push(`${pending}${words}`);
      pending = '';
    }
    current = '';
  };
  const steps: Step[] = [{ enter: root }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('leave' in step) {
      const name = step.leave.nodeName.toUpperCase();
      if (name === 'TD' || name === 'TH') current += ' | ';
      else {
        if (name === 'TR') current = current.replace(/(?:\s*\|\s*)+$/u, '');
        flush();
        if (name === 'UL' || name === 'OL') lists.pop();
        if (name === 'LI') pending = '';
      }
      continue;
    }
    const node = step.enter;
    if (node.nodeType === textNode) {
      current += (node.nodeValue ?? '').replace(/\s*\n\s*/gu, ' ');
      continue;
    }
    const name = node.nodeName.toUpperCase();
    if ((node.nodeType === elementNode && left.has(name)) || isHidden(node)) continue;
    if (name === 'BR') {
      current += '\n';
      continue;
    }
    if (name === 'TD' || name === 'TH') steps.push({ leave: node });
    if (blocks.has(name)) {
      flush();
      steps.push({ leave: node });
      if (name === 'UL' || name === 'OL') lists.push({ ordered: name === 'OL', next: startOf(node) });
      if (name === 'LI') pending = markerOf(lists.at(-1));
    }
    // linkedom makes the list anew at every access.
    const children = Array.from(node.childNodes);
    for (const child of children.toReversed()) steps.push({ enter: child });
  }
  flush();
  return lines.join('\n\n');
};

const markerOf = (list: { readonly ordered: boolean; next: number } | undefined): string => {
  if (list?.ordered !== true) return '• ';
  list.next += 1;
  return `${list.next - 1}. `;
};

const startOf = (node: TextNode): number => {
  const start = Number.parseInt(node.getAttribute?.('start') ?? '1', 10);
  return Number.isInteger(start) && start >= 0 ? start : 1;
};

/** Only what the markup itself hides: styles are not computed. */
const isHidden = (node: TextNode): boolean =>
  node.nodeType === elementNode &&
  (node.getAttribute?.('hidden') !== null ||
    node.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none/iu.test(node.getAttribute('style') ?? ''));
