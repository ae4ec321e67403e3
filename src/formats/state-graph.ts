/** A conflict's graph as a picture: states, moves and improvements, equilibria ringed. DOT, Mermaid, and SVG laid out by dagre. */
import { Graph, layout } from '@dagrejs/dagre';
import type { GraphFormat } from './graph-format.ts';

/** What is drawn. Ids are state numbers. */
export interface StateGraph {
  readonly title: string;
  readonly players: readonly string[];
  readonly states: readonly {
    readonly id: number;
    readonly label: string;
    readonly isEquilibrium: boolean;
    readonly isStatusQuo: boolean;
  }[];
  /** One for each pair of states and player; `back` where the move can be taken back. */
  readonly moves: readonly {
    readonly from: number;
    readonly to: number;
    readonly player: number;
    readonly isImprovement: boolean;
    readonly back: { readonly isImprovement: boolean } | null;
  }[];
}

/** Colours that are told apart without red and green. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000'];

/** Writes the graph; the same graph gives the same text. */
export function formatStateGraph(graph: StateGraph, format: GraphFormat): string {
  return { svg, dot, mermaid }[format](graph);
}

function colour(player: number): string {
  return COLOURS[player % COLOURS.length]!;
}

function dot(graph: StateGraph): string {
  const text = (words: string): string => JSON.stringify(words);
  const nodes = graph.states.map(
    ({ id, label, isEquilibrium, isStatusQuo }) =>
      `  ${id} [label=${text(`${label}\n${id}`)}${isEquilibrium ? ', peripheries=2' : ''}${isStatusQuo ? ', style=filled, fillcolor="#eeeeee"' : ''}];`,
  );
  const edges = graph.moves.flatMap((m) => {
    const edge = (from: number, to: number, isImprovement: boolean): string =>
      `  ${from} -> ${to} [color="${colour(m.player)}", label=${text(graph.players[m.player]!)}${isImprovement ? '' : ', style=dashed'}];`;
    return m.back
      ? [edge(m.from, m.to, m.isImprovement), edge(m.to, m.from, m.back.isImprovement)]
      : [edge(m.from, m.to, m.isImprovement)];
  });
  return `digraph ${text(graph.title)} {\n  node [shape=box];\n${[...nodes, ...edges].join('\n')}\n}\n`;
}

function mermaid(graph: StateGraph): string {
  const text = (words: string): string => words.replace(/["\\<>&#]/g, ' ');
  const nodes = graph.states.map(({ id, label, isEquilibrium }) =>
    isEquilibrium ? `  s${id}(["${text(label)}"])` : `  s${id}["${text(label)}"]`,
  );
  const edges = graph.moves.flatMap((m) => {
    const edge = (from: number, to: number, isImprovement: boolean): string =>
      `  s${from} ${isImprovement ? '-->' : '-.->'}|"${text(graph.players[m.player]!)}"| s${to}`;
    return m.back
      ? [edge(m.from, m.to, m.isImprovement), edge(m.to, m.from, m.back.isImprovement)]
      : [edge(m.from, m.to, m.isImprovement)];
  });
  return `flowchart LR\n${[...nodes, ...edges].join('\n')}\n`;
}

const CHARACTER_WIDTH = 7.2;
const NODE_HEIGHT = 34;

function svg(graph: StateGraph): string {
  const drawn = new Graph({ multigraph: true });
  drawn.setGraph({ rankdir: 'LR', nodesep: 26, ranksep: 70, marginx: 16, marginy: 16 });
  drawn.setDefaultEdgeLabel(() => ({}));
  for (const { id, label } of graph.states)
    drawn.setNode(String(id), { width: 24 + CHARACTER_WIDTH * label.length, height: NODE_HEIGHT });
  graph.moves.forEach((m, k) => {
    drawn.setEdge(String(m.from), String(m.to), {}, String(k));
  });
  layout(drawn);
  const { width = 0, height = 0 } = drawn.graph();
  const legend = 18 * (graph.players.length + 2);
  const size = [Math.ceil(Math.max(width, 360)), Math.ceil(height) + legend] as const;
  const arrows = graph.players.map(
    (_, i) =>
      `<marker id="p${i}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z" fill="${colour(i)}"/></marker>`,
  );
  const edges = graph.moves.map((m, k) => edge(m, drawn.edge(String(m.from), String(m.to), String(k)).points ?? []));
  const nodes = graph.states.map((state) => node(state, drawn.node(String(state.id)) as Box));
  const names = graph.players.map(
    (name, i) => `<text x="16" y="${Math.ceil(height) + 18 * (i + 1)}" fill="${colour(i)}">${escaped(name)}</text>`,
  );
  const note = `<text x="16" y="${Math.ceil(height) + 18 * (graph.players.length + 1)}">solid arrow: improvement; dashed: other move; double ring: equilibrium</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.join(' ')}" width="${size[0]}" height="${size[1]}" font-family="sans-serif" font-size="12" role="img" aria-label="${escaped(graph.title)}">
<title>${escaped(graph.title)}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
<defs>${arrows.join('')}</defs>
${[...edges, ...nodes, ...names, note].join('\n')}
</svg>
`;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line with a head where it leads to; dashed where nothing is gained either way. */
function edge(move: StateGraph['moves'][number], points: readonly { x: number; y: number }[]): string {
  const line = points.map(({ x, y }, k) => `${k === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  const gains = move.isImprovement || move.back?.isImprovement === true;
  const ends = [
    move.back && (move.back.isImprovement || !gains) ? ` marker-start="url(#p${move.player})"` : '',
    move.isImprovement || !gains ? ` marker-end="url(#p${move.player})"` : '',
  ];
  return `<path d="${line}" fill="none" stroke="${colour(move.player)}"${gains ? '' : ' stroke-dasharray="4 3"'}${ends.join('')}/>`;
}

function node(
  { label, isEquilibrium, isStatusQuo }: StateGraph['states'][number],
  { x, y, width, height }: Box,
): string {
  const box = (grow: number): string =>
    `<rect x="${(x - width / 2 - grow).toFixed(1)}" y="${(y - height / 2 - grow).toFixed(1)}" width="${(width + 2 * grow).toFixed(1)}" height="${height + 2 * grow}" rx="6" fill="${grow > 0 ? 'none' : isStatusQuo ? '#eeeeee' : '#ffffff'}" stroke="#333333"/>`;
  return `${box(0)}${isEquilibrium ? box(4) : ''}<text x="${x.toFixed(1)}" y="${(y + 4).toFixed(1)}" text-anchor="middle">${escaped(label)}</text>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
