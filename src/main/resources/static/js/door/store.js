// What the phone keeps for itself: whom it knows, scans not yet sent, who is present. Survives reload and restart.
(() => {
  const STORES = ['kept', 'queue', 'presence'];
  const NAMED = 'daihoi-door-';
  let base;

  const asked = (request) => new Promise((good, bad) => {
    request.onsuccess = () => good(request.result);
    request.onerror = () => bad(request.error);
  });

  function book(name) {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => STORES.forEach((store) => opening.result.createObjectStore(store));
    return asked(opening);
  }

  async function open(device) {
    base = await book(NAMED + device);
    navigator.storage?.persist?.();
  }

  /** Scans of this conference that the phone still held when it was let in anew under another name: they are ours now. */
  async function takeOver(conference) {
    const names = (await indexedDB.databases?.() ?? []).map((one) => one.name);
    const taken = new Map();
    for (const name of names.filter((one) => one.startsWith(NAMED) && one !== base.name)) {
      const other = await book(name);
      const list = await asked(other.transaction('kept').objectStore('kept').get('list'));
      if (list?.conference === conference) {
        const left = await all('queue', other);
        // here before it goes there: what is sent twice is counted once
        if (left.size > 0) await write([...left].map(([key, value]) => ({ store: 'queue', key, value })));
        if (left.size > 0) await write([...left.keys()].map((key) => ({ store: 'queue', key })), other);
        left.forEach((scan, id) => taken.set(id, scan));
      }
      other.close();
    }
    return taken;
  }

  /** Resolves when it is on the phone's disk. */
  function write(changes, to = base) {
    return new Promise((good, bad) => {
      const act = to.transaction([...new Set(changes.map((one) => one.store))], 'readwrite', { durability: 'strict' });
      for (const one of changes) {
        const store = act.objectStore(one.store);
        if (one.value === undefined) store.delete(one.key); else store.put(one.value, one.key);
      }
      act.oncomplete = good;
      act.onerror = act.onabort = () => bad(act.error);
    });
  }

  async function all(store, of = base) {
    const from = of.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([asked(from.getAllKeys()), asked(from.getAll())]);
    return new Map(keys.map((key, i) => [key, values[i]]));
  }

  globalThis.Door = globalThis.Door ?? {};
  Door.store = { open, takeOver, write, all };
})();
