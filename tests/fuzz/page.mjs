/** What a page of ours may hold; all else came from the essay and should have come out as text. */
import { parse } from 'parse5';

const ELEMENTS = new Set(
  'a aside b bdi body br button caption circle dd details div dl dt fieldset figcaption figure footer form g h1 h2 h3 h4 head header html i input label legend li line main meta nav ol option output p path polyline rect script section select small span strong style summary svg table tbody td template text th thead title tr tspan u ul'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'aria-hidden aria-label aria-labelledby aria-describedby aria-live autocomplete charset checked class colspan content cx cy d data-change data-chart data-finding data-m data-s data-v data-value dir dx dy height hidden href for http-equiv id lang name open points preserveAspectRatio r role rowspan rx ry scope selected tabindex text-anchor transform type value viewBox width x x1 x2 y y1 y2'.split(
    ' ',
  ),
);
/** Around parts for screens alone. */
const COMMENTS = new Set(['screen', '/screen']);
/** "javascript:x", "//host/x" and the like; links of ours lead to a place on the page or to a file beside it. */
const LEADS_AWAY = /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i;

/** Foreign markup of a page, one line each. `scripts`: the scripts that pages have, as they stand in their files. */
export function foreignMarkup(html, scripts) {
  const found = [];
  const waiting = [parse(html)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#comment' && !COMMENTS.has(node.data))
      found.push(`a comment: ${node.data.slice(0, 60)}`);
    const children = node.content?.childNodes ?? node.childNodes ?? [];
    for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i]);
    if (node.tagName === undefined) continue;
    const { tagName } = node;
    if (!ELEMENTS.has(tagName)) found.push(`an element: ${tagName.slice(0, 60)}`);
    for (const { name, value } of node.attrs) {
      if (!ATTRIBUTES.has(name)) found.push(`an attribute of ${tagName}: ${name.slice(0, 60)}`);
      // Browsers drop white space and control characters from an address before they look at it.
      if (name === 'href' && LEADS_AWAY.test(value.replace(/[\0-\x20]/g, '')))
        found.push(`a link that leads away: ${value.slice(0, 60)}`);
    }
    if (tagName !== 'script') continue;
    const text = children.map((child) => child.value).join('');
    const isData = node.attrs.some(({ name, value }) => name === 'type' && value === 'application/json');
    if (isData ? !isJson(text) : !scripts.includes(text)) found.push(`a script: ${text.slice(0, 100)}`);
  }
  return found;
}

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
