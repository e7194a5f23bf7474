// The comparison of two drafts with scripts: one kind of change at a time. Without this script all are shown.
(() => {
  const tools = document.querySelector('.tools');
  if (!tools) return;
  const sections = [...document.querySelectorAll('[data-change]')];
  tools.addEventListener('change', () => {
    const chosen = new Set(new FormData(tools).getAll('change'));
    for (const section of sections) section.hidden = chosen.size > 0 && !chosen.has(section.dataset.change);
  });
  tools.addEventListener('submit', (event) => event.preventDefault());
  tools.hidden = false;
})();
