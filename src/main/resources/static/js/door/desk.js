// The phone's own book: answers each scan from what it knows, keeps it, and sends it behind whenever there is a network.
(() => {
  const AT_ONCE = 200;
  const FRESH = 20_000;
  const PATIENCE = 8_000;

  const state = {
    list: null, people: new Map(), passes: new Map(), queue: new Map(), presence: new Map(),
    seq: 0, pinned: null, online: false, refused: '', log: [], device: 0, moved: false,
  };
  let changed = () => {};
  let corrected = () => {};
  let sending = null;
  let tookOver = false;

  const key = (session, entry) => session + ':' + entry;

  function know(list) {
    for (const one of list.people) one.plain = Door.judge.plain(one.name + ' ' + one.unit);
    state.list = list;
    state.people = new Map(list.people.map((one) => [one.id, one]));
    state.passes = new Map(list.passes.map((one) => [one.serial, one]));
  }

  async function open(device) {
    await Door.store.open(device);
    state.device = Number(device);
    const [kept, queue, presence] = await Promise.all(['kept', 'queue', 'presence'].map((one) => Door.store.all(one)));
    if (kept.get('list')) know(kept.get('list'));
    state.seq = kept.get('seq') ?? 0;
    state.pinned = kept.get('key') ?? null;
    state.log = kept.get('log') ?? [];
    state.refused = kept.get('refused') ?? '';
    if (kept.get('anchor')) Door.clock.restore(kept.get('anchor'));
    state.queue = queue;
    state.presence = presence;
  }

  /** The session that runs by the server's clock. */
  function session() {
    const now = Door.clock.now();
    const begun = state.list.sessions.filter((one) => one.from <= now);
    return begun.at(-1) ?? state.list.sessions[0] ?? { id: 0, name: '', kinds: [] };
  }

  /** What the operator is told: welcome, back, again, out, not_in, or why it does not count. */
  function word(judgement, what, before) {
    if (judgement !== 'counts') return judgement;
    if (what === 'out') return before?.inside ? 'out' : 'not_in';
    return !before ? 'welcome' : before.inside ? 'again' : 'back';
  }

  async function scanned(what, how, said) {
    const held = session();
    const judged = how === 'stranger' ? { judgement: 'stranger' }
      : how === 'code' ? await Door.judge.text(said, held, state)
      : Door.judge.person(said, held, state);
    const entry = judged.person?.id;
    const before = entry ? state.presence.get(key(held.id, entry)) : undefined;
    const scan = {
      id: crypto.randomUUID(), session: held.id, what, how, stamp: Door.clock.stamp(),
      code: how === 'code' ? said : null, entry: how === 'code' || how === 'stranger' ? null : said,
      undoes: null, note: how === 'stranger' ? said : '',
    };
    const line = {
      id: scan.id, word: word(judged.judgement, what, before), at: Door.clock.now(), entry: entry ?? 0,
      name: judged.person?.name ?? (how === 'stranger' ? said : ''), firstAt: before?.at ?? 0, firstBy: before?.by ?? '',
      session: held.id, undone: false, sent: false,
    };
    const changes = [enqueue(scan), logged(line)];
    if (judged.judgement === 'counts') changes.push(came(held.id, entry, scan.id, what, line.at, before));
    await Door.store.write(changes);
    send();
    changed();
    return { line, person: judged.person };
  }

  function enqueue(scan) {
    state.queue.set(scan.id, scan);
    return { store: 'queue', key: scan.id, value: scan };
  }

  function logged(line) {
    state.log = [line, ...state.log.filter((one) => one.id !== line.id)].slice(0, 200);
    return { store: 'kept', key: 'log', value: state.log };
  }

  function came(held, entry, id, what, at, before) {
    const first = before?.scan ? before : { scan: what === 'in' ? id : '', at, by: state.list.device };
    const now = { ...first, inside: what === 'in' };
    state.presence.set(key(held, entry), now);
    return { store: 'presence', key: key(held, entry), value: now };
  }

  async function undo(id) {
    const line = state.log.find((one) => one.id === id);
    if (!line || line.undone) return;
    line.undone = true;
    const scan = {
      id: crypto.randomUUID(), session: line.session, what: 'undo', how: 'desk', stamp: Door.clock.stamp(),
      code: null, entry: null, undoes: id, note: '',
    };
    const changes = [enqueue(scan), logged(line)];
    const held = key(line.session, line.entry);
    const known = state.presence.get(held);
    if (known && known.scan === id) {
      state.presence.delete(held);
      changes.push({ store: 'presence', key: held, value: undefined });
    } else if (known && ['out', 'back'].includes(line.word)) {
      known.inside = !known.inside;
      changes.push({ store: 'presence', key: held, value: known });
    }
    await Door.store.write(changes);
    send();
    changed();
  }

  /** One sending at a time; what comes meanwhile goes with the next. */
  function send() {
    sending = sending ?? deliver().finally(() => { sending = null; });
    return sending;
  }

  async function deliver() {
    try {
      if (Door.clock.sinceContact() > FRESH) await exchange([]);
      do {
        if (!state.moved) await exchange([...state.queue.values()].slice(0, AT_ONCE));
      } while (state.queue.size > 0 && !state.refused && !state.moved);
      if (state.moved) changed();
    } catch (fault) {
      if (!state.refused) state.online = false;
      changed();
    }
  }

  async function exchange(scans) {
    const begun = performance.now();
    const answer = await ask('/on/door/scans', {
      method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({
        waiting: state.queue.size - scans.length, after: state.seq,
        scans: scans.map(({ stamp, ...rest }) => ({ ...rest, age: Door.clock.age(stamp) ?? 0 })),
      }),
    });
    const reply = await answer.json();
    const anchor = Door.clock.contact(reply.now, performance.now() - begun);
    await Door.store.write([{ store: 'kept', key: 'anchor', value: anchor }, ...heard(reply, scans)]);
    state.online = true;
    state.moved = reply.device !== state.device;
    if (state.moved) return;
    if (!state.list || reply.roster !== state.list.version) await prepare();
    if (!tookOver) {
      tookOver = true;
      (await Door.store.takeOver(state.list.conference)).forEach((scan, id) => state.queue.set(id, scan));
    }
    changed();
  }

  function heard(reply, scans) {
    const changes = [];
    for (const one of reply.answers) {
      state.queue.delete(one.id);
      changes.push({ store: 'queue', key: one.id, value: undefined });
      const line = state.log.find((it) => it.id === one.id);
      if (line) settle(line, one);
    }
    for (const one of reply.news) {
      const held = key(one.session, one.entry);
      const mine = state.presence.get(held);
      const mineFirst = mine?.scan && state.queue.has(mine.scan) && one.at !== 0 && mine.at < one.at;
      const now = one.scan === '' ? undefined
        : { scan: mineFirst ? mine.scan : one.scan, at: mineFirst ? mine.at : one.at, by: mineFirst ? mine.by : one.by,
            inside: one.inside };
      if (now) state.presence.set(held, now); else state.presence.delete(held);
      changes.push({ store: 'presence', key: held, value: now });
    }
    state.seq = reply.seq;
    changes.push({ store: 'kept', key: 'seq', value: reply.seq }, { store: 'kept', key: 'log', value: state.log });
    return changes;
  }

  /** The server has the last word: somebody came in elsewhere before, or the list here was old. */
  function settle(line, answer) {
    line.sent = true;
    const said = line.word;
    if (answer.judgement !== 'counts' && answer.judgement !== 'undo') line.word = answer.judgement;
    else if (said === 'welcome' && answer.firstScan && answer.firstScan !== line.id) {
      line.word = 'again';
      line.firstAt = answer.firstAt;
      line.firstBy = answer.firstBy;
    }
    if (line.word !== said && !line.undone) corrected(line);
  }

  async function prepare() {
    const answer = await ask('/on/door/list', { headers: { Accept: 'application/json' } });
    const said = await answer.arrayBuffer();
    const list = JSON.parse(new TextDecoder().decode(said));
    if (!await Door.judge.isGenuine(list, said, answer.headers.get('Daihoi-Signature') ?? '', state.pinned)) {
      state.refused = 'bad_list';
      throw new Error(state.refused);
    }
    if (list.keyId) state.pinned = state.pinned ?? { keyId: list.keyId, key: list.key };
    know(list);
    await Door.store.write([
      { store: 'kept', key: 'list', value: list }, { store: 'kept', key: 'key', value: state.pinned ?? undefined }]);
  }

  async function ask(path, options) {
    const answer = await fetch(path, { ...options, signal: AbortSignal.timeout(PATIENCE), cache: 'no-store' });
    const known = { 401: 'not_known', 403: 'cut_off' }[answer.status] ?? '';
    if (!known && !answer.ok) throw new Error(String(answer.status));
    if (known !== state.refused) await Door.store.write([{ store: 'kept', key: 'refused', value: known || undefined }]);
    state.refused = known;
    if (!known) return answer;
    state.online = true;
    throw new Error(known);
  }

  /** Somebody has taken this phone's right: it keeps what it holds and welcomes nobody, without network either. */
  const isStopped = () => state.refused === 'cut_off' || state.refused === 'not_known';

  globalThis.Door = globalThis.Door ?? {};
  Door.desk = {
    state, open, session, scanned, undo, send, isStopped,
    onChange: (work) => { changed = work; }, onCorrection: (work) => { corrected = work; },
  };
})();
