// The page of a phone at a door.
(async () => {
  const page = document.querySelector('[data-door]');
  const words = JSON.parse(page.dataset.words);
  const at = (name) => page.querySelector('[data-' + name + ']');
  const GOOD = ['welcome', 'back', 'out'];
  const HEED = ['again', 'not_in', 'stranger', 'blank_badge'];
  const MARKS = { good: '✓', heed: '!', bad: '✕' };
  const { state } = Door.desk;
  let what = 'in';
  let stopCamera = null;
  let stopped = '';

  const kindOf = (word) => (GOOD.includes(word) ? 'good' : HEED.includes(word) ? 'heed' : 'bad');
  const time = (millis) => new Date(millis).toLocaleTimeString('vi-VN', {
    hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' });
  const say = (key, ...values) => values.reduce((text, value, i) => text.replace('{' + i + '}', value), words[key]);

  function element(tag, text, kind) {
    const made = document.createElement(tag);
    made.textContent = text;
    if (kind) made.className = kind;
    return made;
  }

  function show(line, person) {
    stopped = '';
    const box = at('result');
    const kind = kindOf(line.word);
    box.className = 'door-result ' + kind;
    box.dataset.result = line.word;
    const parts = [element('span', MARKS[kind], 'mark'), element('strong', words['word.' + line.word])];
    if (line.name) parts.push(element('span', line.name, 'name'));
    if (person) parts.push(element('span', [person.unit, words['kind.' + person.kind]].join(' · ')));
    if (person?.seat && kind === 'good') parts.push(element('span', say('seat', person.seat), 'seat'));
    if (line.word === 'again') parts.push(element('span', say('first', time(line.firstAt), line.firstBy)));
    if (words['next.' + line.word]) parts.push(element('span', words['next.' + line.word]));
    if (!line.undone) {
      const back = element('button', words.undo, 'quiet');
      back.addEventListener('click', () => Door.desk.undo(line.id).then(() => {
        box.className = 'door-result';
        box.replaceChildren(element('strong', words.undone));
      }));
      parts.push(back);
    }
    box.replaceChildren(...parts);
    box.scrollIntoView({ block: 'nearest' });
    Door.signal.play(kind);
  }

  function drawState() {
    const waiting = state.queue.size;
    const kind = state.refused ? 'bad' : !state.online ? 'heed' : 'good';
    const net = at('net');
    net.className = 'door-net ' + kind;
    net.dataset.waiting = waiting;
    if (Door.desk.isStopped()) stop(waiting); else goOn();
    net.textContent = [state.refused ? words[state.refused] : state.online ? words.online : words.offline,
      waiting ? say('waiting', waiting) : state.refused ? '' : words.sent].filter(Boolean).join(' · ');
    if (!state.list) return;
    const held = Door.desk.session();
    at('session').textContent = held.name;
    const called = state.list.people.filter(
      (one) => one.standing === 'going' && (held.kinds.length === 0 || held.kinds.includes(one.kind)));
    const present = called.filter((one) => state.presence.get(held.id + ':' + one.id)?.scan);
    at('count').textContent = say('count', present.length, called.length);
    at('prepared').textContent = say('prepared', state.list.people.length);
    at('log').replaceChildren(...state.log.slice(0, 8).map(drawLine));
  }

  /** Nothing of the person before may still look like a welcome; what to do is said, and that nothing is lost. */
  function stop(waiting) {
    const now = state.refused + ' ' + waiting;
    if (stopped === now) return;
    if (!stopped) Door.signal.play('bad');
    stopped = now;
    const box = at('result');
    box.className = 'door-result bad';
    box.dataset.result = state.refused;
    box.replaceChildren(element('span', MARKS.bad, 'mark'), element('strong', words[state.refused]),
      element('span', words['stop.' + state.refused]));
    if (waiting) box.append(element('span', say('stop.kept', waiting)));
  }

  /** Let back in: ready for the next. */
  function goOn() {
    if (!stopped) return;
    stopped = '';
    const box = at('result');
    box.className = 'door-result';
    delete box.dataset.result;
    box.replaceChildren(element('strong', words.hold));
  }

  /** The phone was let in anew under another name: the page kept on it is the old one's. */
  async function become() {
    const fresh = await fetch('/on/door?as=' + Date.now(), { cache: 'no-store' }).catch(() => null);
    if (!fresh?.ok) return;
    for (const name of await globalThis.caches?.keys() ?? []) {
      if (name.startsWith('door-')) await (await caches.open(name)).put('/on/door', fresh.clone());
    }
    location.reload();
  }

  function drawLine(line) {
    const row = element('li', '', kindOf(line.word) + (line.undone ? ' undone' : ''));
    row.append(element('time', time(line.at)), element('span', line.name || '—'), element('span', words['word.' + line.word]));
    return row;
  }

  async function scan(how, said) {
    if (Door.desk.isStopped()) return Door.signal.play('bad');
    if (!state.list) return;
    const { line, person } = await Door.desk.scanned(what, how, said);
    if (!Door.desk.isStopped()) show(line, person);
  }

  function drawFound() {
    const found = Door.judge.find(at('find').value, state, 8);
    at('found').replaceChildren(...found.map((one) => {
      const row = document.createElement('li');
      const choose = element('button', '', 'quiet');
      choose.append(element('b', one.name), element('span', [one.number || '', one.unit].filter(Boolean).join(' · ')));
      choose.addEventListener('click', (event) => {
        scan(/^\d+$/.test(at('find').value.trim()) ? 'number' : 'name', one.id);
        at('find').value = '';
        at('found').replaceChildren();
        // pressed by a key: the next person is typed at once; a thumb does not want the keyboard of the phone
        if (event.detail === 0) at('find').focus();
      });
      row.append(choose);
      return row;
    }));
    if (at('find').value.trim() && found.length === 0) at('found').append(element('li', words.nobody, 'soft'));
  }

  function listen() {
    page.addEventListener('click', () => Door.signal.wake(), { once: true });
    at('find').addEventListener('input', drawFound);
    at('finding').addEventListener('submit', (event) => {
      event.preventDefault();
      at('found').querySelector('button')?.click();
    });
    at('stranger').addEventListener('submit', (event) => {
      event.preventDefault();
      const form = event.currentTarget;
      const said = [form.who.value, form.from.value].map((it) => it.trim()).filter(Boolean).join(', ');
      if (!form.who.value.trim()) return form.who.focus();
      scan('stranger', said);
      form.reset();
    });
    for (const way of page.querySelectorAll('[name=what]')) {
      way.addEventListener('change', () => { what = way.value; page.dataset.what = what; });
    }
    at('camera').addEventListener('click', camera);
    addEventListener('online', () => Door.desk.send());
    addEventListener('visibilitychange', () => { if (!document.hidden) Door.desk.send(); });
    setInterval(() => Door.desk.send(), Number(page.dataset.every));
  }

  async function camera() {
    const video = at('video');
    if (stopCamera) {
      stopCamera();
      stopCamera = null;
      video.hidden = true;
      at('camera').textContent = words.camera;
      return;
    }
    try {
      video.hidden = false;
      stopCamera = await Door.camera.start(video, page.dataset.wasm, (said) => scan('code', said));
      at('camera').textContent = words['camera.off'];
    } catch {
      video.hidden = true;
      at('camera').textContent = words['camera.none'];
    }
  }

  Door.desk.onChange(() => (state.moved ? become() : drawState()));
  Door.desk.onCorrection((line) => { show(line, state.people.get(line.entry)); });
  await Door.desk.open(page.dataset.device);
  listen();
  drawState();
  navigator.serviceWorker?.register('/on/door/worker.js', { scope: '/on/door' })
    .then(() => navigator.serviceWorker.ready).then(() => { page.dataset.ready = 'true'; });
  Door.desk.send();
})();
