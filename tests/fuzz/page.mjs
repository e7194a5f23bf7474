/** What a page of ours may hold; all else came from the essay and should have come out as text. */
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const ELEMENTS = new Set(
  'a aside b bdi body br button caption circle dd details div dl dt fieldset figcaption figure footer form g h1 h2 h3 h4 head header html i input label legend li line main meta nav ol option output p path polyline rect script section select small span strong style summary svg table tbody td template text th thead title tr tspan u ul'.split(
    ' ',
  ),
);
/** As the parser calls them. */
const ATTRIBUTES = new Set(
  'ariaHidden ariaLabel ariaLabelledBy ariaDescribedBy ariaLive autoComplete charSet checked className colSpan content cx cy d dataChange dataFinding dataM dataS dataV dataValue dir dx dy height hidden href htmlFor httpEquiv id lang name open points r role rowSpan rx ry scope selected tabIndex textAnchor transform type value viewBox width x x1 x2 y y1 y2'.split(
    ' ',
  ),
);
/** "javascript:x", "//host/x" and the like; links of ours lead to a place on the page or to a file beside it. */
const LEADS_AWAY = /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i;

const reader = unified().use(rehypeParse);

/** Foreign markup of a page, one line each. `scripts`: the scripts that pages have, as they stand in their files. */
export function foreignMarkup(html, scripts) {
  const found = [];
  visit(reader.parse(html), (node) => {
    if (node.type === 'comment') found.push(`a comment: ${node.value.slice(0, 60)}`);
    if (node.type !== 'element') return;
    const { tagName, properties, children } = node;
    if (!ELEMENTS.has(tagName)) found.push(`an element: ${tagName.slice(0, 60)}`);
    for (const [name, value] of Object.entries(properties)) {
      if (!ATTRIBUTES.has(name)) found.push(`an attribute of ${tagName}: ${name.slice(0, 60)}`);
      // Browsers drop white space and control characters from an address before they look at it.
      if (name === 'href' && LEADS_AWAY.test(String(value).replace(/[\0-\x20]/g, '')))
        found.push(`a link that leads away: ${String(value).slice(0, 60)}`);
    }
    if (tagName === 'script' && !scripts.includes(children.map((child) => child.value).join('')))
      found.push(`a script: ${JSON.stringify(children).slice(0, 100)}`);
  });
  return found;
}
