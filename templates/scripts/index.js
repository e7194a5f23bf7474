// The list of essays with scripts: sort by a column, filter by words. Without this script it is a plain table.
(() => {
  const table = document.querySelector('.essays');
  const tools = document.querySelector('.tools');
  if (!table || !tools) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];

  const numeric = (value) => (value === '' ? Number.NEGATIVE_INFINITY : Number(value));
  const compare = (column) => (a, b) => {
    const [left, right] = [a, b].map((row) => row.cells[column].dataset.value ?? '');
    return column === 0 ? left.localeCompare(right, 'en') : numeric(left) - numeric(right);
  };
  [...table.tHead.rows[0].cells].forEach((cell, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...cell.childNodes);
    cell.append(button);
    button.addEventListener('click', () => {
      // Names from A, figures from the largest; a second click turns the order round.
      const sorted = cell.getAttribute('aria-sort');
      const descending = sorted === null ? column > 0 : sorted === 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      cell.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      rows.sort(compare(column));
      if (descending) rows.reverse();
      body.append(...rows);
    });
  });

  const shown = tools.elements.shown;
  tools.elements.filter.addEventListener('input', (event) => {
    const words = event.target.value.toLowerCase().split(/\s+/).filter(Boolean);
    let matches = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) matches++;
    }
    shown.value = words.length === 0 ? '' : `${matches} of ${rows.length}`;
  });
  tools.addEventListener('submit', (event) => event.preventDefault());
  tools.hidden = false;
})();
