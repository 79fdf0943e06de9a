import { LineCounter, isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node } from 'yaml';

export interface ReferenceProblem {
  readonly file: string;
  /** From 1; null when it is about the whole file. */
  readonly line: number | null;
  readonly message: string;
}

export interface YamlFile {
  /** Plain values, or undefined when the file is not YAML. */
  readonly value: unknown;
  /** The line that a path leads to, or the nearest there is on the way to it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | null;
  readonly problems: readonly ReferenceProblem[];
}

/** YAML with a line for every value. A key written twice is a problem, since the later would win in silence. */
export const readYaml = (file: string, text: string): YamlFile => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true });
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    // The library goes on to draw the place; the first line says what is wrong.
    message: `not YAML: ${error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}`,
  }));
  const lineOf = (path: readonly PropertyKey[]): number | null => {
    let node: Node | null = document.contents;
    let line = lineAt(node, lines);
    for (const key of path) {
      const [here, inside]: [number | null, Node | null] = childOf(node, key, lines);
      if (here === null) return line;
      line = here;
      node = inside;
    }
    return line;
  };
  return { value: problems.length > 0 ? undefined : (document.toJS() as unknown), lineOf, problems };
};

const childOf = (node: Node | null, key: PropertyKey, lines: LineCounter): [number | null, Node | null] => {
  if (isSeq(node) && typeof key === 'number') {
    const item = node.items[key];
    return isNode(item) ? [lineAt(item, lines), item] : [null, null];
  }
  if (isMap(node)) {
    const pair = node.items.find((one) => isPair(one) && isScalar(one.key) && one.key.value === key);
    if (pair === undefined || !isScalar(pair.key)) return [null, null];
    return [lineAt(pair.key, lines), isNode(pair.value) ? pair.value : null];
  }
  return [null, null];
};

const lineAt = (node: Node | null, lines: LineCounter): number | null => {
  const start = node?.range?.[0];
  return start === undefined ? null : lines.linePos(start).line;
};
