// Saves while people type, brings in the questions that their answers show, counts characters. Pages work without it.
// A form hides its own properties behind fields of their names (a question may be called "action"), so none of them are used.
const form = document.querySelector('form[data-survey]');
const live = document.querySelector('[data-live]');
const all = (root, selector) => [...root.querySelectorAll(selector)];
const mine = element => element.form === form;
const byKey = root => new Map(all(root, '[data-q]').map(element => [element.dataset.q, element]));

let timer, isSaving = false, isStale = false, isLeaving = false;

// Set later than emptied: a screen reader tells what changes. Timers also run in background tabs, animation frames do not.
const say = text => { live.textContent = ''; setTimeout(() => { live.textContent = text }, 100) };

const later = delay => { clearTimeout(timer); timer = setTimeout(save, delay) };

async function save() {
  if (isSaving) { isStale = true; return }
  isSaving = true;
  const values = new URLSearchParams(new FormData(form));
  values.set('.go', 'stay');
  try {
    const answer = await fetch(live.dataset.action || location.href, { method: 'POST', body: values, headers: { 'X-Survey': 'fragment' } });
    if (!answer.ok) throw answer.status;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!isLeaving && page.querySelector('form[data-survey]')) merge(page);
  } catch { if (!isLeaving) say(live.dataset.failed) }
  isSaving = false;
  if (isStale) { isStale = false; later(0) }
}

// What is on the page and looks the same stays as it is, so that neither focus nor caret moves.
function merge(page) {
  const focused = document.activeElement?.id, now = byKey(document), next = byKey(page);
  let added = 0;
  for (const [key, element] of now) if (!next.has(key)) element.remove();
  for (const [key, element] of next) {
    const old = now.get(key), around = element.parentElement.closest('[data-q]')?.dataset.q;
    if (!old) {
      // A section brings its questions along.
      if (around !== undefined && !now.has(around)) continue;
      const before = element.previousElementSibling?.dataset.q;
      const copy = document.importNode(element, true);
      if (before !== undefined) byKey(document).get(before).after(copy);
      else (around === undefined ? document : byKey(document).get(around)).querySelector('.se-items').prepend(copy);
      added += Math.max(1, all(copy, '[data-q]').length);
    } else if (old.dataset.shape !== element.dataset.shape) {
      const copy = document.importNode(element, true);
      keepInput(old, copy);
      old.replaceWith(copy);
    }
  }
  for (const marker of all(page, 'input[name^="~"]')) {
    const old = all(document, 'input[name^="~"]').find(each => each.name === marker.name);
    if (old) old.value = marker.value;
  }
  const progress = document.querySelector('[data-progress]');
  if (progress) progress.textContent = page.querySelector('[data-progress]')?.textContent ?? '';
  if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
  countAll();
  if (added) say(live.dataset.more.replace('{n}', added));
}

// What was typed or chosen while the server answered.
function keepInput(from, to) {
  for (const input of all(from, '[id]:is(input, select, textarea)')) {
    const same = to.querySelector('#' + CSS.escape(input.id));
    if (same) { same.value = input.value; same.checked = input.checked }
  }
}

const segmenter = Intl.Segmenter && new Intl.Segmenter('und', { granularity: 'grapheme' });
const units = {
  graphemes: text => segmenter ? [...segmenter.segment(text)].length : [...text].length,
  codePoints: text => [...text].length,
  utf16: text => text.length,
};

function count(counter) {
  const text = document.getElementById(counter.dataset.count)?.value ?? '';
  const left = counter.dataset.max - (text.trim() ? units[counter.dataset.unit](text) : 0);
  counter.textContent = (left < 0 ? live.dataset.over : live.dataset.left).replace('{n}', Math.abs(left));
  counter.classList.toggle('se-error', left < 0);
}

const countAll = () => all(document, '[data-count]').forEach(count);

// An option that cannot be combined takes the others back, and they take it back.
function exclude(input) {
  if (input.type !== 'checkbox' || !input.checked) return;
  const alone = 'exclusive' in input.dataset;
  for (const other of all(document, 'input[type=checkbox]'))
    if (other !== input && other.name === input.name && (alone || 'exclusive' in other.dataset)) other.checked = false;
}

if (form && live) {
  document.addEventListener('change', event => { if (mine(event.target)) { exclude(event.target); later(0) } });
  document.addEventListener('input', event => {
    if (!mine(event.target)) return;
    all(document, '[data-count]').filter(counter => counter.dataset.count === event.target.id).forEach(count);
    later(1500);
  });
  countAll();
}

// A second press of a button would send the form twice.
document.addEventListener('submit', event => { if (isLeaving) event.preventDefault(); isLeaving = true; clearTimeout(timer) });
addEventListener('pageshow', () => { isLeaving = false });

const summary = document.querySelector('.se-summary');
summary?.focus();
summary?.addEventListener('click', event => {
  const target = event.target.closest('a')?.hash && document.getElementById(decodeURIComponent(event.target.closest('a').hash.slice(1)));
  if (target) { event.preventDefault(); target.scrollIntoView({ block: 'center' }); target.focus({ preventScroll: true }) }
});
