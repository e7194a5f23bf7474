// The briefing with scripts: filters, the panel that explains a sentence, and ways from chart to sentence and back.
// Everything shown is in the page already; without this script all of it can be read.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);
  const tools = one('.tools');
  const essay = one('.essay');
  const panel = one('.panel');
  const content = one('.panel-content');
  if (!tools || !essay || !panel || !content) return;

  // What is known of each sentence is data: kinds and words of moves, types of cues, and a line for each sentence.
  const known = JSON.parse(one('.details').textContent);
  const details = new Map(known.sentences.map((detail) => [String(detail.index), detail]));

  // An element with its class and what is in it: words and elements, without those that are missing.
  function make(name, className, ...inside) {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...inside.flat().filter((part) => part !== undefined && part !== ''));
    return element;
  }

  function link(index, words) {
    const element = make('a', '', words);
    element.href = `#s${index}`;
    return element;
  }

  // Pairs of words and the number of their type, with commas between them.
  function cueWords(pairs) {
    const words = [];
    for (let i = 0; i < pairs.length; i += 2) {
      if (i > 0) words.push(', ');
      words.push(make('bdi', 'quote', `“${pairs[i]}”`));
      const type = known.types[pairs[i + 1]];
      if (type) words.push(' ', make('span', 'aside', type));
    }
    return words;
  }

  function tellMove([number, confidence, evidence, ...pairs], possible) {
    const [, label, gloss] = known.moves[number];
    const said = `${gloss}${evidence ? ` (${evidence})` : ''}: `;
    return make(
      'div',
      '',
      make('dt', '', possible ? `Possibly ${label} ` : `${label} `, make('span', 'aside', confidence)),
      make('dd', '', possible ? '' : said, cueWords(pairs)),
    );
  }

  function tell({
    index,
    place,
    strength,
    sum,
    voice,
    moves = [],
    possible = [],
    links = [],
    figures,
    findings = [],
  }) {
    const held = strength
      ? [make('span', 'strength', `${strength[0]} `, make('b', '', `[${strength[1]}]`)), ' · ', place]
      : [place];
    const button = make('button', '', 'Show in the chart');
    button.type = 'button';
    button.dataset.chart = index;
    return [
      make('p', 'detail-head', held),
      sum && make('p', 'sum', sum),
      voice && make('p', '', voice),
      moves.length + possible.length > 0 &&
        make(
          'dl',
          '',
          moves.map((move) => tellMove(move, false)),
          possible.map((move) => tellMove(move, true)),
        ),
      ...links.map(([words, other, where]) => make('p', '', `${words} `, link(other, where))),
      figures && make('p', '', `Figures of speech: ${figures}`),
      ...findings.map(([label, message]) =>
        make('p', 'detail-finding', make('b', '', `${label}.`), ` ${message}`),
      ),
      make('p', 'panel-actions', link(index, 'To the sentence'), ' ', button),
    ].filter(Boolean);
  }

  // The panel beside the essay.
  let active = null;
  const sentence = (index) => document.getElementById(`s${index}`);
  const parts = (index) => all(`[data-s="${index}"]`).concat(sentence(index) ?? []);

  function explain(index) {
    if (active === index) return;
    const detail = details.get(index);
    if (!detail) return;
    unmark();
    active = index;
    for (const part of parts(index)) part.classList.add('active');
    const words = document.createElement('p');
    words.className = 'panel-words';
    words.append(...[...sentence(index).childNodes].map((node) => node.cloneNode(true)));
    content.replaceChildren(words, ...tell(detail));
    panel.hidden = false;
  }

  function unmark() {
    for (const part of all('.active')) part.classList.remove('active');
    active = null;
  }

  function close() {
    unmark();
    panel.hidden = true;
  }

  function goTo(index) {
    const target = sentence(index);
    if (!target) return;
    history.pushState(null, '', `#s${index}`);
    target.scrollIntoView({ block: 'center' });
    explain(index);
    one(`.note[data-s="${index}"]`)?.focus({ preventScroll: true });
  }

  const indexOf = (element) => element?.closest('[data-s]')?.dataset.s ?? element?.closest('.s')?.id.slice(1);

  for (const root of [essay, ...all('.chart-strength, .lanes')]) {
    root.addEventListener('mouseover', (event) => {
      const index = indexOf(event.target);
      if (index !== undefined) explain(index);
    });
  }
  essay.addEventListener('focusin', (event) => {
    const index = indexOf(event.target);
    if (index !== undefined) explain(index);
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#s"]');
    const index = link ? /^#s(\d+)$/.exec(link.getAttribute('href'))?.[1] : undefined;
    if (index !== undefined) {
      event.preventDefault();
      goTo(index);
    } else if (event.target.closest('.chart')) {
      const mark = indexOf(event.target);
      if (mark !== undefined) goTo(mark);
    } else if (event.target.closest('[data-chart]')) {
      showInChart(event.target.closest('[data-chart]').dataset.chart);
    } else if (event.target.closest('.close')) {
      close();
    }
  });

  // The chart: claims one after another, and back from the essay.
  const charts = all('.chart-strength');
  const claims = [...new Set(all('[data-s]', charts[0]).map((mark) => mark.dataset.s))];
  const steps = one('.steps');
  if (steps && claims.length > 0) {
    steps.hidden = false;
    const step = (by) => {
      const at = claims.indexOf(active);
      const next = at < 0 ? (by > 0 ? 0 : claims.length - 1) : (at + by + claims.length) % claims.length;
      explain(claims[next]);
    };
    one('[name=earlier]', steps).addEventListener('click', () => step(-1));
    one('[name=later]', steps).addEventListener('click', () => step(1));
  }
  // Only claims have a mark in the chart.
  const marked = new Set(claims);
  new MutationObserver(() => {
    for (const button of all('[data-chart]', content)) button.hidden = !marked.has(button.dataset.chart);
  }).observe(content, { childList: true });

  function showInChart(index) {
    const chart = charts.find((candidate) => candidate.getClientRects().length > 0);
    chart?.scrollIntoView({ block: 'center' });
    active = null;
    explain(index);
    steps?.querySelector('button')?.focus({ preventScroll: true });
  }

  // Filters by move and strength.
  const sentences = all('.s');
  const shown = one('[name=shown]');
  function filter() {
    const kinds = all('[name=move]:checked').map((box) => box.value);
    const low = Number(tools.elements.low.value);
    const high = Number(tools.elements.high.value);
    const everything = kinds.length === 0 && low === -3 && high === 3;
    essay.classList.toggle('filtered', !everything);
    let matches = 0;
    for (const part of sentences) {
      const { value, moves = [] } = details.get(part.id.slice(1)) ?? {};
      const own = moves.map(([number]) => known.moves[number][0]);
      const inRange = (low === -3 && high === 3) || (value >= low && value <= high);
      const match = inRange && (kinds.length === 0 || kinds.some((kind) => own.includes(kind)));
      if (match) matches++;
      part.classList.toggle('match', match);
      one(`.note[data-s="${part.id.slice(1)}"]`)?.classList.toggle('match', match);
    }
    shown.value = everything ? '' : `${matches} of ${sentences.length} sentences`;
  }
  tools.addEventListener('change', filter);
  tools.addEventListener('reset', () => setTimeout(filter));
  tools.addEventListener('submit', (event) => event.preventDefault());
  tools.hidden = false;

  // Findings one after another.
  const findings = all('.note[data-finding]').map((note) => note.dataset.s);
  const walk = one('.walk');
  let at = -1;
  function find(by) {
    if (findings.length === 0) return;
    at = at < 0 && by < 0 ? findings.length - 1 : (at + by + findings.length) % findings.length;
    goTo(findings[at]);
    one('[name=found]').value = `${at + 1} of ${findings.length}`;
  }
  if (findings.length === 0) walk.hidden = true;
  one('[name=next]').addEventListener('click', () => find(1));
  one('[name=previous]').addEventListener('click', () => find(-1));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    const typing = event.target.closest('input:not([type=checkbox]), select, textarea');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !tools.elements.keys.checked) return;
    if (event.key === 'n') find(1);
    if (event.key === 'p') find(-1);
  });

  const start = /^#s(\d+)$/.exec(location.hash)?.[1];
  if (start !== undefined) explain(start);
})();
