/** Comments of a YAML document by the path of what they stand at, so that they survive a rewriting of what they comment on. */
import { type Document, isCollection, isMap, isPair, isScalar, type Node, type Pair } from 'yaml';
import type { Comment } from '../conflict/conflict.ts';

type Path = readonly (string | number)[];

/** The comments of a document, in its order. */
export function commentsOf(document: Document): Comment[] {
  const found: Comment[] = [];
  const add = (path: Path, where: Comment['where'], text: string | null | undefined): void => {
    if (text !== null && text !== undefined) found.push({ path, where, text });
  };
  add([], 'top', document.commentBefore);
  walk(document.contents, [], (node, path, isKey) => {
    if (node.spaceBefore) add(path, 'blank-line', '');
    add(path, isKey ? 'before-key' : 'before', node.commentBefore);
    add(path, isCollection(node) ? 'end' : 'beside', node.comment);
  });
  add([], 'end', document.comment);
  return found;
}

/** Puts comments back at their paths; where a path is gone, at the nearest part above that is still there. */
export function addComments(document: Document, comments: readonly Comment[]): void {
  const places = new Map<string, { key?: Node; value?: Node }>();
  walk(document.contents, [], (node, path, isKey) => {
    const id = JSON.stringify(path);
    places.set(id, { ...places.get(id), [isKey ? 'key' : 'value']: node });
  });
  for (const comment of comments) addComment(document, places, comment);
}

function addComment(
  document: Document,
  places: ReadonlyMap<string, { key?: Node; value?: Node }>,
  { path, where, text }: Comment,
): void {
  if (where === 'top') document.commentBefore = joined(document.commentBefore, text);
  else if (where === 'end' && path.length === 0) document.comment = joined(document.comment, text);
  else {
    const at = places.get(JSON.stringify(path));
    if (!at) {
      if (path.length === 0) document.commentBefore = joined(document.commentBefore, text);
      else
        addComment(document, places, {
          path: path.slice(0, -1),
          where: where === 'blank-line' ? where : 'before-key',
          text,
        });
      return;
    }
    const lead = at.key ?? at.value!;
    const body = at.value ?? lead;
    if (where === 'blank-line') lead.spaceBefore = true;
    else if (where === 'before-key' || (where === 'before' && isScalar(body)))
      lead.commentBefore = joined(lead.commentBefore, text);
    else if (where === 'before') body.commentBefore = joined(body.commentBefore, text);
    else body.comment = joined(body.comment, text);
  }
}

function joined(before: string | null | undefined, text: string): string {
  return before === null || before === undefined ? text : `${before}\n${text}`;
}

/** Visits every key and value with its path, in the order of the file. */
function walk(root: unknown, base: Path, see: (node: Node, path: Path, isKey: boolean) => void): void {
  if (root !== null && typeof root === 'object' && base.length === 0) see(root as Node, base, false);
  if (isMap(root)) {
    for (const pair of root.items as Pair[]) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const path = [...base, key];
      if (isScalar(pair.key)) see(pair.key, path, true);
      if (pair.value) see(pair.value as Node, path, false);
      walk(pair.value, path, see);
    }
  } else if (isCollection(root)) {
    root.items.forEach((item, index) => {
      const path = [...base, index];
      if (item !== null && !isPair(item)) see(item as Node, path, false);
      walk(item, path, see);
    });
  }
}
