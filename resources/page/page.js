// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const events = data.events; // [{id, title, when, words, first, last, kind, modality, companies, amounts, places, tags, note, sources}], by date
  const $ = id => document.getElementById(id);
  const canvas = $('canvas'), context = canvas.getContext('2d');
  const colours = ['#A06018', '#108674', '#83619F', '#E92C6A', '#2D86FE', '#AA860C', '#677451', '#878C9D'];
  const dayMs = 86400000, epoch = 2440588; // Julian day of 1 January 1970
  const headWidth = 148, axisHeight = 28, rowHeight = 22, mostRows = 6, listRow = 32, labelRoom = 160;
  const everything = { dated: events.filter(e => e.first !== null || e.last !== null) };
  let plotWidth = 0, shown = [], lanes = [], hits = [], selected = null, view = null, full = null, focus = 0;

  const counted = (values) => {
    const counts = new Map();
    for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  };
  const companies = counted(events.flatMap(e => [...new Set(e.companies)]));
  const colourOf = new Map(companies.slice(0, 7).map(([name], i) => [name, colours[i]]));
  const colour = e => colourOf.get(e.companies[0]) || colours[7];
  const from = e => e.first === null ? e.last : e.first;
  const to = e => e.last === null ? e.first : e.last;

  function fillSelect(select, all, options) {
    select.add(new Option(all, ''));
    for (const [name, count] of options) select.add(new Option(`${name} (${count})`, name));
  }
  fillSelect($('company'), 'All', companies);
  fillSelect($('kind'), 'All', counted(events.map(e => e.kind)));

  // Years as people write them: 44 BCE is -44 here, and there is no year 0.
  function dayOfYear(text, end) {
    const year = parseInt(text, 10);
    if (!Number.isFinite(year)) return null;
    const date = new Date(0);
    date.setUTCFullYear((year < 0 ? year + 1 : year) + (end ? 1 : 0), 0, 1);
    return date.getTime() / dayMs + epoch - (end ? 1 : 0);
  }
  const haystack = e => e.text || (e.text = [e.title, e.note, ...e.companies, ...e.places, ...e.tags,
    ...e.sources.flatMap(s => [s.quote, s.title, s.publisher])].join('\n').toLowerCase());

  function filter() {
    const words = $('search').value.toLowerCase().split(/\s+/).filter(Boolean);
    const company = $('company').value, kind = $('kind').value;
    const first = dayOfYear($('from').value, false), last = dayOfYear($('to').value, true);
    shown = events.filter(e => (!company || e.companies.includes(company)) && (!kind || e.kind === kind)
      && (first === null || (to(e) !== null && (e.last === null || e.last >= first)))
      && (last === null || (from(e) !== null && (e.first === null || e.first <= last)))
      && words.every(word => haystack(e).includes(word)));
    const undated = shown.filter(e => from(e) === null).length;
    $('shown').textContent = `${shown.length} of ${events.length} event${events.length === 1 ? '' : 's'} shown`
      + (undated ? `, ${undated} undated (listed below, not on the axis)` : '') + '.' + (data.leftOut ? ` ${data.leftOut}` : '');
    arrange();
    $('list').scrollTop = 0;
    focus = Math.max(0, shown.indexOf(selected));
    draw();
    drawRows();
  }

  function arrange() {
    const by = $('lanes').value;
    const names = by === 'none' ? [['', 0]] : counted(shown.filter(e => from(e) !== null).flatMap(e => by === 'kind' ? [e.kind]
      : e.companies.length ? [...new Set(e.companies)] : ['No company']));
    const most = 30;
    const kept = names.slice(0, names.length > most ? most - 1 : most).map(([name]) => ({ name, events: [] }));
    const others = { name: `${names.length - kept.length} others`, events: [] };
    const lane = new Map(kept.map(l => [l.name, l]));
    for (const e of shown) {
      if (from(e) === null) continue;
      const keys = by === 'none' ? [''] : by === 'kind' ? [e.kind] : e.companies.length ? [...new Set(e.companies)] : ['No company'];
      let elsewhere = false;
      for (const key of keys) {
        if (lane.has(key)) lane.get(key).events.push(e);
        else elsewhere = true;
      }
      if (elsewhere) others.events.push(e);
    }
    lanes = others.events.length ? [...kept, others] : kept;
    for (const l of lanes) l.events.sort((a, b) => from(a) - from(b));
  }

  function extent() {
    let first = Infinity, last = -Infinity;
    for (const e of everything.dated) { first = Math.min(first, from(e)); last = Math.max(last, to(e)); }
    if (first > last) { first = epoch; last = epoch + 3652; }
    const gutter = Math.max(15, (last - first) * 0.03);
    const room = (last - first + 2 * gutter) * labelRoom / Math.max(labelRoom, width() - headWidth - labelRoom); // for the last labels
    return [first - gutter, last + 1 + gutter + room];
  }

  const xOf = day => headWidth + (day - view[0]) / (view[1] - view[0]) * (width() - headWidth);
  const dayAt = x => view[0] + (x - headWidth) / (width() - headWidth) * (view[1] - view[0]);
  const width = () => plotWidth || measure();
  const measure = () => (plotWidth = $('scroll').clientWidth); // asking the page each time costs more than drawing
  const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  function ticks() {
    const days = 110 / (width() - headWidth) * (view[1] - view[0]);
    const marks = [];
    const date = new Date(0);
    const put = (year, month, day, label) => {
      date.setTime(0);
      date.setUTCFullYear(year, month, day);
      marks.push({ day: date.getTime() / dayMs + epoch, label });
    };
    const start = new Date((view[0] - epoch) * dayMs), end = new Date((view[1] - epoch) * dayMs);
    const y0 = start.getUTCFullYear(), y1 = end.getUTCFullYear();
    const year = y => y > 0 ? String(y) : `${1 - y} BCE`;
    if (days > 200) {
      let step = 1;
      for (const next of [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000]) { step = next; if (next * 366 >= days) break; }
      for (let y = Math.floor(y0 / step) * step; y <= y1; y += step) put(y, 0, 1, year(y));
    } else if (days > 20) {
      const step = days > 95 ? 6 : days > 32 ? 3 : 1;
      for (let m = y0 * 12; m <= y1 * 12 + 11; m += step) put(Math.floor(m / 12), ((m % 12) + 12) % 12, 1, `${months[((m % 12) + 12) % 12]} ${year(Math.floor(m / 12))}`);
    } else {
      const step = Math.max(1, Math.ceil(days));
      for (let day = Math.floor(view[0] / step) * step; day <= view[1]; day += step) {
        const d = new Date((day - epoch) * dayMs);
        marks.push({ day, label: `${d.getUTCDate()} ${months[d.getUTCMonth()]} ${year(d.getUTCFullYear())}` });
      }
    }
    return marks.filter(mark => mark.day >= view[0] && mark.day <= view[1]);
  }

  function cut(text, most) {
    if (context.measureText(text).width <= most) return text;
    let low = 0, high = text.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (context.measureText(text.slice(0, middle) + '…').width <= most) low = middle; else high = middle;
    }
    return text.slice(0, low) + '…';
  }

  // Of a lane with more events than there is room for marks: how many, in columns.
  const columnWidth = 16, columnRows = 3;
  function columns(seen) {
    const buckets = new Map();
    for (const e of seen) {
      const day = e.first === null || e.last === null ? from(e) : (e.first + e.last + 1) / 2;
      const column = Math.floor((xOf(day) - headWidth) / columnWidth);
      if (buckets.has(column)) buckets.get(column).push(e); else buckets.set(column, [e]);
    }
    const most = Math.max(...[...buckets.values()].map(list => list.length));
    const marks = [...buckets].map(([column, list]) => ({ x: headWidth + (column + 0.5) * columnWidth, row: columnRows - 1, events: list, label: '',
      labelX: headWidth + (column + 1) * columnWidth, height: Math.max(2, Math.sqrt(list.length / most) * (columnRows * rowHeight - 6)) }));
    return { marks, rows: columnRows };
  }

  // Marks of a lane in rows; what finds no place joins the mark before it, which then counts them.
  function place(lane) {
    const ends = [], marks = [];
    let last = null;
    const seen = lane.events.filter(e => (e.last === null ? from(e) : e.last + 1) >= view[0] && from(e) <= view[1]);
    if (seen.length > mostRows * (width() - headWidth) / 60) return columns(seen);
    for (const e of seen) {
      const isOpen = e.first === null || e.last === null;
      const left = xOf(from(e)), right = isOpen ? left : xOf(e.last + 1), x = isOpen ? left : (left + right) / 2;
      if (right < headWidth - 8 || left > width() + 8) continue;
      if (last && x - last.x < 3 && last.row === mostRows - 1) { last.events.push(e); continue; }
      let row = ends.findIndex(end => end + 6 <= Math.min(left, x - 6));
      if (row < 0 && ends.length < mostRows) { row = ends.length; ends.push(0); }
      if (row < 0) { (last || marks[marks.length - 1]).events.push(e); continue; }
      const labelX = Math.max(x + 6, Math.min(right, width())) + 4;
      const most = Math.min(200, width() - labelX - 8);
      last = { x, left, right, labelX, row, events: [e], label: most < 40 ? '' : cut(e.title, most) };
      marks.push(last);
      ends[row] = labelX + context.measureText(last.label).width;
      if (marks.length > 4000) break;
    }
    for (const mark of marks) if (mark.events.length > 1) mark.label = `${mark.events.length} events`.slice(0, mark.label ? undefined : 0);
    return { marks, rows: Math.max(1, ends.length) };
  }

  function drawMark(mark, y) {
    const e = mark.events[0], x = mark.x, hue = colour(e), several = mark.events.length > 1;
    context.lineWidth = 2;
    context.strokeStyle = context.fillStyle = hue;
    if (mark.height) {
      context.fillStyle = css('--ink3');
      context.fillRect(x - columnWidth / 2 + 1, y + rowHeight / 2 - mark.height, columnWidth - 2, mark.height);
      return;
    }
    if (mark.right - mark.left > 12 || e.first === null || e.last === null) {
      context.globalAlpha = 0.35;
      const start = e.first === null ? x - 40 : mark.left, end = e.last === null ? x + 40 : mark.right;
      context.fillRect(start, y - 3, Math.max(4, end - start), 6);
      context.globalAlpha = 1;
    }
    context.setLineDash(e.modality === 'rumoured' ? [2, 2] : []);
    context.beginPath();
    if (several) context.rect(x - 5, y - 5, 10, 10); else context.arc(x, y, 5, 0, 7);
    if (e.modality === 'happened') context.fill(); else { context.save(); context.fillStyle = css('--canvas'); context.fill(); context.restore(); }
    context.stroke();
    context.setLineDash([]);
    if (e.modality === 'denied') { context.beginPath(); context.moveTo(x - 4, y + 4); context.lineTo(x + 4, y - 4); context.stroke(); }
    if (mark.events.includes(selected)) {
      context.strokeStyle = css('--accent');
      context.beginPath();
      context.arc(x, y, 9, 0, 7);
      context.stroke();
    }
  }

  function draw() {
    measure();
    const scale = window.devicePixelRatio || 1;
    context.font = '12px "Noto Sans", "Noto Sans CJK SC", system-ui, sans-serif';
    const placed = lanes.map(place);
    const height = Math.max($('scroll').clientHeight, axisHeight + placed.reduce((sum, l) => sum + l.rows * rowHeight + 8, 0) + 48);
    if (canvas.width !== Math.round(width() * scale) || canvas.height !== Math.round(height * scale)) {
      canvas.width = Math.round(width() * scale);
      canvas.height = Math.round(height * scale);
      canvas.style.width = `${width()}px`;
      canvas.style.height = `${height}px`;
    }
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.font = '12px "Noto Sans", "Noto Sans CJK SC", system-ui, sans-serif';
    context.textBaseline = 'middle';
    context.fillStyle = css('--canvas');
    context.fillRect(0, 0, width(), height);
    let labelEnd = 0;
    for (const tick of ticks()) {
      const x = Math.round(xOf(tick.day)) + 0.5;
      if (x < headWidth) continue;
      context.strokeStyle = css('--grid');
      context.lineWidth = 1;
      context.beginPath(); context.moveTo(x, axisHeight - 4); context.lineTo(x, height); context.stroke();
      if (x < labelEnd) continue;
      context.fillStyle = css('--ink3');
      context.fillText(tick.label, x + 4, axisHeight / 2);
      labelEnd = x + context.measureText(tick.label).width + 12;
    }
    hits = [];
    let top = axisHeight;
    lanes.forEach((lane, i) => {
      const laneHeight = placed[i].rows * rowHeight + 8;
      context.strokeStyle = css('--line');
      context.lineWidth = 1;
      context.beginPath(); context.moveTo(0, Math.round(top) + 0.5); context.lineTo(width(), Math.round(top) + 0.5); context.stroke();
      context.save();
      context.beginPath(); context.rect(headWidth, top, width() - headWidth, laneHeight); context.clip();
      for (const mark of placed[i].marks) {
        const y = top + 4 + mark.row * rowHeight + rowHeight / 2;
        drawMark(mark, y);
        context.fillStyle = css('--ink');
        context.fillText(mark.label, mark.labelX, y);
        hits.push({ left: mark.x - 8, right: mark.labelX + context.measureText(mark.label).width, top: y + 11 - (mark.height || 22), bottom: y + 11, mark });
      }
      context.restore();
      context.fillStyle = css('--ink');
      context.fillText(cut(lane.name, headWidth - 32), 24, top + 4 + rowHeight / 2);
      top += laneHeight;
    });
    if (!lanes.length) {
      context.fillStyle = css('--ink3');
      context.fillText('No event on the axis passes the filters.', headWidth + 16, axisHeight + 24);
    }
    canvas.dataset.view = view.map(day => day.toFixed(2)).join('/'); // for those who look at the page from outside
    canvas.dataset.marks = String(hits.length);
  }

  function drawRows() {
    const rows = $('rows'), list = $('list');
    rows.style.height = `${Math.max(1, shown.length) * listRow}px`;
    const first = Math.max(0, Math.floor(list.scrollTop / listRow) - 4);
    const last = Math.min(shown.length, Math.ceil((list.scrollTop + list.clientHeight) / listRow) + 4);
    const made = [];
    for (let i = first; i < last; ++i) {
      const e = shown[i], row = document.createElement('div');
      row.className = 'row';
      row.id = `row-${i}`;
      row.setAttribute('role', 'option');
      row.setAttribute('aria-selected', String(e === selected));
      row.setAttribute('aria-posinset', String(i + 1));
      row.setAttribute('aria-setsize', String(shown.length));
      row.style.top = `${i * listRow}px`;
      for (const text of [e.words || 'undated', e.kind, e.title, e.companies.join(', ')]) {
        const cell = document.createElement('span');
        cell.textContent = text;
        cell.title = text;
        row.append(cell);
      }
      row.addEventListener('click', () => { focus = i; select(e); });
      made.push(row);
    }
    rows.replaceChildren(...made);
    if (shown.length) rows.setAttribute('aria-activedescendant', `row-${focus}`);
  }

  function add(parent, name, text) {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    parent.append(element);
    return element;
  }

  function showEvent() {
    const panel = $('event');
    panel.replaceChildren();
    if (!selected) { add(panel, 'p', events.length ? 'Choose an event to see the sentences that tell it.' : 'There are no events.'); return; }
    const e = selected;
    add(panel, 'h2', e.title);
    add(panel, 'p', [e.words || 'undated', e.kind, e.modality].join(' · '));
    const fact = (head, values) => { if (values.length) { add(panel, 'h3', head); add(panel, 'p', values.join('; ')); } };
    fact('Companies', e.companies);
    fact('Amounts', e.amounts);
    fact('Places', e.places);
    fact('Tags', e.tags);
    fact('Note', e.note ? [e.note] : []);
    add(panel, 'h3', e.sources.length === 1 ? '1 source' : `${e.sources.length} sources`);
    for (const s of e.sources) {
      if (s.quote) add(add(panel, 'blockquote'), 'mark', s.quote);
      const cite = add(panel, 'cite');
      const words = [s.publisher, s.title, s.published].filter(Boolean).join(', ') || s.url || 'source not named';
      if (s.url) {
        const link = add(cite, 'a', words);
        link.href = s.url;
        link.rel = 'noopener noreferrer';
        link.target = '_blank';
      } else cite.textContent = words;
    }
    panel.scrollTop = 0;
  }

  function select(e) {
    selected = e;
    showEvent();
    draw();
    drawRows();
  }

  function setView(first, last) {
    const least = 2, most = (full[1] - full[0]) * 1.2;
    const span = Math.min(most, Math.max(least, last - first)), middle = (first + last) / 2;
    if (span !== last - first) { first = middle - span / 2; last = middle + span / 2; }
    view = [first, last];
    draw();
  }
  function zoom(factor, x) {
    const anchor = dayAt(x === undefined ? (headWidth + width()) / 2 : x);
    const span = (view[1] - view[0]) / factor, most = (full[1] - full[0]) * 1.2;
    const real = (view[1] - view[0]) / Math.min(most, Math.max(2, span));
    setView(anchor - (anchor - view[0]) / real, anchor + (view[1] - anchor) / real);
  }
  const pan = part => setView(view[0] + (view[1] - view[0]) * part, view[1] + (view[1] - view[0]) * part);
  const fit = () => setView(full[0], full[1]);
  function fitEvents(list) {
    const first = Math.min(...list.slice(0, 50000).map(from)), last = Math.max(...list.slice(0, 50000).map(to));
    const gutter = Math.max(5, (last - first) * 0.15);
    setView(first - gutter, last + gutter * 2);
  }
  const markAt = (x, y) => hits.findLast(h => x >= h.left && x <= h.right && y >= h.top && y <= h.bottom);

  let drag = null;
  canvas.addEventListener('wheel', event => {
    if (event.shiftKey) pan(Math.sign(event.deltaY || event.deltaX) * 0.1); else zoom(event.deltaY < 0 ? 1.25 : 0.8, event.offsetX);
    event.preventDefault();
  }, { passive: false });
  canvas.addEventListener('pointerdown', event => { drag = { x: event.offsetX, view: view.slice(), moved: false }; canvas.setPointerCapture(event.pointerId); });
  canvas.addEventListener('pointermove', event => {
    if (!drag) { canvas.style.cursor = markAt(event.offsetX, event.offsetY) ? 'pointer' : 'grab'; return; }
    if (!drag.moved && Math.abs(event.offsetX - drag.x) < 4) return;
    drag.moved = true;
    const days = (drag.x - event.offsetX) / (width() - headWidth) * (drag.view[1] - drag.view[0]);
    setView(drag.view[0] + days, drag.view[1] + days);
  });
  canvas.addEventListener('pointerup', event => {
    const moved = drag && drag.moved;
    drag = null;
    if (moved) return;
    const hit = markAt(event.offsetX, event.offsetY);
    if (!hit) return;
    if (hit.mark.events.length > 1 && view[1] - view[0] > 3) fitEvents(hit.mark.events);
    const index = shown.indexOf(hit.mark.events[0]);
    focus = index;
    select(hit.mark.events[0]);
    $('list').scrollTop = Math.max(0, index * listRow - $('list').clientHeight / 2);
  });
  canvas.addEventListener('pointercancel', () => { drag = null; });
  canvas.addEventListener('keydown', event => {
    const act = { '+': () => zoom(1.25), '=': () => zoom(1.25), '-': () => zoom(0.8), '0': fit, ArrowLeft: () => pan(-0.25), ArrowRight: () => pan(0.25) }[event.key];
    if (!act) return;
    act();
    event.preventDefault();
  });
  $('rows').addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -shown.length, End: shown.length }[event.key];
    if (!step || !shown.length) return;
    focus = Math.min(shown.length - 1, Math.max(0, selected === shown[focus] ? focus + step : focus));
    const list = $('list');
    if (focus * listRow < list.scrollTop) list.scrollTop = focus * listRow;
    if ((focus + 1) * listRow > list.scrollTop + list.clientHeight) list.scrollTop = (focus + 1) * listRow - list.clientHeight;
    select(shown[focus]);
    event.preventDefault();
  });
  $('list').addEventListener('scroll', drawRows);
  for (const id of ['search', 'from', 'to']) $(id).addEventListener('input', filter);
  for (const id of ['company', 'kind', 'lanes']) $(id).addEventListener('change', filter);
  $('filters').addEventListener('submit', event => event.preventDefault());
  $('clear').addEventListener('click', () => { $('filters').reset(); filter(); });
  $('in').addEventListener('click', () => zoom(1.5));
  $('out').addEventListener('click', () => zoom(1 / 1.5));
  $('all').addEventListener('click', fit);
  window.addEventListener('resize', () => { draw(); drawRows(); });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);

  full = view = extent();
  showEvent();
  filter();
})();
