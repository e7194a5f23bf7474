import { escaped, percent, svg } from './svg.js';
const HEIGHT = 14;
export function sharesChart({ alt, parts }) {
    const total = parts.reduce((sum, part) => sum + part.count, 0) || 1;
    // On stripes no letter can be read.
    const named = parts.filter((part) => part.style !== 'striped').sort((a, b) => b.count - a.count)[0];
    let left = 0;
    const bars = parts.map((part) => {
        const share = part.count / total;
        const x = percent(left);
        const end = percent(left + share - 0.004);
        left += share;
        const width = percent(Math.max(0.004, share - 0.004));
        const bar = `<rect class="part part-${part.style}" x="${x}" y="1" width="${width}" height="${HEIGHT - 2}"/>`;
        // A broken line as thick as the bar makes the stripes.
        const stripes = `<line class="stripes" x1="${x}" x2="${end}" y1="${HEIGHT / 2}" y2="${HEIGHT / 2}"/>`;
        const text = `<text class="on-${part.style}" x="${x}" dx="5" y="${HEIGHT - 3.2}">${escaped(part.label)} ${part.count}</text>`;
        return bar + (part.style === 'striped' ? stripes : '') + (part === named ? text : '');
    });
    return svg({ width: null, height: HEIGHT, alt, name: 'shares' }, bars.join(''));
}
