/** Draws docs/conflict-growth.svg from the figures that `node bench/conflict.ts --growth` prints, a line each: `series x ms`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const rows = readFileSync(resolve(root, 'bench/conflict-growth.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([panel = '', x = '', ms = '']) => ({ panel, x: Number(x), ms: Number(ms) }));
const panels = [...Map.groupBy(rows, (r) => r.panel)];
const [width, height, gap] = [250, 190, 56];

const drawn = panels.map(([name, points], k) => {
  const isLog = name.startsWith('states');
  const across = (x: number): number => (isLog ? Math.log2(x) : x);
  const [low, high] = [Math.min(...points.map((p) => across(p.x))), Math.max(...points.map((p) => across(p.x)))];
  const bottom = isLog ? Math.min(...points.map((p) => Math.log10(p.ms))) : 0;
  const top = isLog ? Math.max(...points.map((p) => Math.log10(p.ms))) : Math.max(...points.map((p) => p.ms)) * 1.1;
  const at = ({ x, ms }: { x: number; ms: number }): [number, number] => [
    (width * (across(x) - low)) / (high - low || 1),
    height - (height * ((isLog ? Math.log10(ms) : ms) - bottom)) / (top - bottom || 1),
  ];
  const line = points
    .map((p) =>
      at(p)
        .map((v) => v.toFixed(1))
        .join(','),
    )
    .join(' ');
  const dots = points.map((p) => {
    const [x, y] = at(p);
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" fill="#0072b2"/><text x="${x.toFixed(1)}" y="${(y - 7).toFixed(1)}" text-anchor="middle" font-size="9">${p.ms >= 100 ? Math.round(p.ms) : p.ms.toFixed(1)}</text><text x="${x.toFixed(1)}" y="${height + 14}" text-anchor="middle" font-size="9">${isLog ? `2^${Math.log2(p.x)}` : p.x}</text>`;
  });
  return `<g transform="translate(${30 + k * (width + gap)},40)"><text x="0" y="-22" font-weight="bold">${name}</text><path d="M0 0V${height}H${width}" fill="none" stroke="#999999"/><polyline points="${line}" fill="none" stroke="#0072b2"/>${dots.join('')}</g>`;
});
const total = panels.length * (width + gap) + 30;
writeFileSync(
  resolve(root, 'docs/conflict-growth.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total} 270" width="${total}" height="270" font-family="sans-serif" font-size="12" role="img" aria-label="Milliseconds by states, options a player, players and priorities">\n<rect width="100%" height="100%" fill="#ffffff"/>\n${drawn.join('\n')}\n</svg>\n`,
);
