// Searches a prepared index in the browser, where no server does. Words are cut and folded by the rules of the catalog.

const pageSize = 20;
const mostWords = 24;
const titleWeight = 1.7;
const letter = /[\p{L}\p{Nd}]/u;
const latin = /\p{Script=Latin}/u;
const otherMark = /[\p{Mn}\p{Mc}]/u;
const tones = { '\u0300': 1, '\u0340': 1, '\u0309': 2, '\u0303': 3, '\u0301': 4, '\u0341': 4, '\u0323': 5 };
const bare = { đ: 'd', ð: 'd', ø: 'o', ł: 'l', ħ: 'h', ŧ: 't', ı: 'i', ŋ: 'n', ſ: 's', æ: 'ae', œ: 'oe', þ: 'th', ß: 'ss' };
const soundAlike = new Set(['hy', 'ky', 'ly', 'my', 'sy', 'ty', 'quy']);

const isMark = c => c >= '\u0300' && c <= '\u036f';

const composed = (one, mark) => {
  const both = latin.test(one) && mark === mark.normalize('NFC') ? (one + mark).normalize('NFC') : '';
  return both.length === 1 ? both : one;
};

const lower = c => {
  const small = c.toLowerCase();
  return small.length === c.length ? small : c;
};

/** A letter as its folded form, its form without tone, and its tone. */
function parts(c) {
  const whole = c < '\u1f00' ? c.normalize('NFD') : c;
  if (whole === c || !latin.test(whole[0])) {
    const small = lower(c);
    return { folded: bare[small] ?? small, exact: small, tone: 0 };
  }
  const marks = [...whole.slice(1)];
  const base = lower(whole[0]);
  return {
    folded: bare[base] ?? base,
    exact: marks.filter(mark => !tones[mark]).reduce(composed, base),
    tone: marks.map(mark => tones[mark] ?? 0).find(tone => tone > 0) ?? 0,
  };
}

/** The words of a text: without marks, with them, and where they stand. */
export function tokens(text) {
  const found = [];
  let word = null;
  let at = 0;
  for (const c of text) {
    if (letter.test(c)) {
      word ??= { folded: '', exact: '', tone: '', start: at };
      const { folded, exact, tone } = c.length > 1 ? { folded: lower(c), exact: lower(c), tone: 0 } : parts(c);
      word.folded += folded;
      word.exact += exact;
      word.tone += tone || '';
    } else if (word && isMark(c)) {
      const last = word.exact.slice(-1);
      word.tone += tones[c] ?? '';
      if (!tones[c]) word.exact = word.exact.slice(0, -1) + composed(last, c);
    } else if (word && c > '\u036f' && c.length === 1 && otherMark.test(c)) {
      word.folded += c;
      word.exact += c;
    } else if (word) {
      found.push(finished(word, at));
      word = null;
    }
    at += c.length;
  }
  if (word) found.push(finished(word, at));
  return found;
}

function finished({ folded, exact, tone, start }, end) {
  if (/^[0-9]+$/.test(folded)) return { folded: folded.replace(/^0+(?=.)/, ''), exact, start, end };
  if (soundAlike.has(folded)) {
    folded = folded.slice(0, -1) + 'i';
    exact = exact.slice(0, -1) + 'i';
  }
  return { folded, exact: tone ? `${exact}_${tone.slice(0, 8)}` : exact, start, end };
}

const isMarked = ({ exact }) => /[^0-z]|_/.test(exact);

/** The file that a word is in: FNV-1a over its characters. */
export function fileOf(word, files) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % files;
}

/** Numbers of entries, the nearest first: those with all words, else those with some. */
export function ranked(index, words, lists) {
  const count = index.entries;
  const hits = new Uint8Array(count);
  const same = new Uint8Array(count);
  const titled = new Uint8Array(count);
  const scores = new Float32Array(count);
  words.forEach((word, i) => {
    const variants = Object.entries(lists[i]);
    const rows = new Map();
    for (const [exact, steps] of variants) {
      let entry = -1;
      for (const step of steps) {
        entry += step >> 1;
        const known = rows.get(entry) ?? 0;
        rows.set(entry, known | 1 | ((step & 1) << 1) | (exact === word.exact || !isMarked(word) ? 4 : 0));
      }
    }
    const rarity = Math.log(1 + (count - rows.size + 0.5) / (rows.size + 0.5));
    for (const [entry, how] of rows) {
      hits[entry]++;
      if (how & 2) titled[entry]++;
      if (how & 4) same[entry]++;
      scores[entry] += rarity * (how & 2 ? titleWeight : 1);
    }
  });
  const all = [...hits.keys()].filter(entry => hits[entry] > 0);
  const whole = all.filter(entry => hits[entry] === words.length);
  const found = whole.length > 0 ? whole : all;
  const isName = entry => titled[entry] === words.length && parseInt(index.titles[entry], 36) === words.length;
  const place = entry => hits[entry] * 4 + (same[entry] === words.length ? 2 : 0) + (isName(entry) ? 1 : 0);
  found.sort((one, other) => place(other) - place(one) || scores[other] - scores[one] || one - other);
  return { found, isRelaxed: whole.length === 0 && all.length > 0 };
}

const results = document.getElementById('_ket-qua');
if (results) show(results, new URLSearchParams(location.search)).catch(() => said(results, results.dataset.failed));

async function show(results, asked) {
  const text = (asked.get('q') ?? '').slice(0, 1000);
  document.querySelectorAll('input[name=q]').forEach(input => { input.value = text; });
  const words = [...new Map(tokens(text).map(word => [word.exact, word])).values()].slice(0, mostWords);
  if (text.trim() === '') return;
  results.hidden = false;
  if (words.length === 0) return said(results, results.dataset.noWords);
  said(results, results.dataset.waiting);
  const file = name => fetch(results.dataset.index + name).then(answer => answer.ok ? answer.json() : Promise.reject(new Error(name)));
  const index = await file('index.json');
  // Files of two editions are never put together from a cache.
  const part = name => file(`${name}.json?${index.version}`);
  const lists = await Promise.all(words.map(async word => (await part(`words-${fileOf(word.folded, index.files)}`))[word.folded] ?? {}));
  const { found, isRelaxed } = ranked(index, words, lists);
  const kinds = index.kinds.map(([name, label, start, end]) => ({ name, label, numbers: found.filter(entry => entry >= start && entry < end) }));
  const kind = kinds.find(kind => kind.name === asked.get('loai') && kind.numbers.length > 0);
  const shown = kind?.numbers ?? found;
  const pages = Math.max(1, Math.ceil(shown.length / pageSize));
  const page = Math.min(pages, Math.max(1, parseInt(asked.get('trang'), 10) || 1));
  const numbers = shown.slice((page - 1) * pageSize, page * pageSize);
  const chunks = new Map(await Promise.all([...new Set(numbers.map(number => Math.floor(number / index.perFile)))].map(async chunk => [chunk, await part(`entries-${chunk}`)])));
  const address = (kindName, number) => '?' + new URLSearchParams([['q', text], ...(kindName ? [['loai', kindName]] : []), ...(number > 1 ? [['trang', number]] : [])]);

  said(results, found.length === 0 ? results.dataset.none : results.dataset.found.replace('{0}', shown.length.toLocaleString('vi')));
  results.querySelector('.note').hidden = !isRelaxed;
  const choices = [{ name: '', label: results.dataset.all, numbers: found }, ...kinds.filter(kind => kind.numbers.length > 0)];
  results.querySelector('.choices').replaceChildren(...choices.map(choice => item(link(address(choice.name, 1), [choice.label], (kind?.name ?? '') === choice.name && 'true'), ' ', element('span', 'muted', [choice.numbers.length.toLocaleString('vi')]))));
  results.querySelector('.hits').replaceChildren(...numbers.map(number => hit(chunks.get(Math.floor(number / index.perFile))[number % index.perFile], words, index.kinds.find(([, , start, end]) => number >= start && number < end)[1])));
  const nearby = [...new Set([1, page - 1, page, page + 1, pages])].filter(number => number >= 1 && number <= pages);
  results.querySelector('.pager ul').replaceChildren(...(pages > 1 ? nearby : []).map(number => item(link(address(kind?.name, number), [String(number)], number === page && 'page'))));
  results.querySelector('.pager').hidden = pages === 1;
}

function said(results, words) {
  results.querySelector('.found').textContent = words;
}

function hit([title, address, day, text], words, kind) {
  const passage = marked(text, words);
  return item(
    element('p', 'title', [link(address, marked(title, words))]),
    ...(text ? [element('p', 'passage', passage)] : []),
    element('p', 'facts', [element('span', '', [kind]), ...(day ? [element('span', '', [day])] : [])]));
}

/** A text with the words that were asked for marked. */
function marked(text, words) {
  const wanted = new Set(words.map(word => word.folded));
  const made = [];
  let at = 0;
  for (const { start, end } of tokens(text).filter(token => wanted.has(token.folded))) {
    made.push(text.slice(at, start), element('mark', '', [text.slice(start, end)]));
    at = end;
  }
  return [...made, text.slice(at)];
}

// Texts become text nodes, whatever is in them.
function element(name, className, children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function item(...children) {
  return element('li', '', children);
}

function link(address, children, current) {
  const made = element('a', '', children);
  made.href = address;
  if (current) made.setAttribute('aria-current', current);
  return made;
}
