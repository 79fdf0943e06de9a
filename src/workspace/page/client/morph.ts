/** What a person has opened, or the script has said, and no fetched page knows of. */
const ownAttributes = new Set(['open', 'aria-expanded', 'aria-activedescendant', 'aria-busy']);

/** Parts of a page that are the same part although their place changed. */
const keyOf = (node: Node): string | null => {
  if (!(node instanceof HTMLElement)) return null;
  const { key, actionId, blockId } = node.dataset;
  if (key !== undefined) return `key ${key}`;
  if (node.id !== '') return `#${node.id}`;
  if (actionId !== undefined) return `action ${actionId}`;
  return blockId === undefined ? null : `block ${blockId}`;
};

const isSame = (a: Node, b: Node): boolean =>
  a.nodeType === b.nodeType && a.nodeName === b.nodeName && keyOf(a) === keyOf(b);

/**
 * Makes `old` like `fresh` by changing no more than differs, so that focus, scroll, open menus and half-written words
 * stay. `data-keep` marks what belongs to the script.
 */
export const morph = (old: Node, fresh: Node): void => {
  if (old instanceof Element && fresh instanceof Element) {
    if (old.hasAttribute('data-keep') || old.isEqualNode(fresh)) return;
    copyAttributes(old, fresh);
    morphChildren(old, fresh);
  } else if (old.nodeValue !== fresh.nodeValue) {
    old.nodeValue = fresh.nodeValue;
  }
};

const copyAttributes = (old: Element, fresh: Element): void => {
  // Lists that live: each is copied before it is changed.
  for (const { name } of Array.from(old.attributes))
    if (!fresh.hasAttribute(name) && !ownAttributes.has(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes)
    if (!ownAttributes.has(name) && old.getAttribute(name) !== value) old.setAttribute(name, value);
};

const morphChildren = (old: Element, fresh: Element): void => {
  const keyed = new Map<string, ChildNode>();
  for (const child of old.childNodes) {
    const key = keyOf(child);
    if (key !== null) keyed.set(key, child);
  }
  const kept = new Set<Node>();
  let at: ChildNode | null = old.firstChild;
  for (const wanted of fresh.childNodes) {
    const key = keyOf(wanted);
    const candidate: ChildNode | null = key === null ? at : (keyed.get(key) ?? null);
    if (candidate !== null && !kept.has(candidate) && isSame(candidate, wanted)) {
      if (candidate === at) at = at.nextSibling;
      else candidate.parentNode?.insertBefore(candidate, at);
      kept.add(candidate);
      morph(candidate, wanted);
    } else {
      const added = document.importNode(wanted, true);
      old.insertBefore(added, at);
      kept.add(added);
    }
  }
  for (const child of Array.from(old.childNodes)) if (!kept.has(child)) child.remove();
};
