// What the phone keeps for itself: whom it knows, scans not yet sent, who is present. Survives reload and restart.
(() => {
  const STORES = ['kept', 'queue', 'presence'];
  let base;

  const asked = (request) => new Promise((good, bad) => {
    request.onsuccess = () => good(request.result);
    request.onerror = () => bad(request.error);
  });

  async function open(name) {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => STORES.forEach((store) => opening.result.createObjectStore(store));
    base = await asked(opening);
    navigator.storage?.persist?.();
  }

  /** Resolves when it is on the phone's disk. */
  function write(changes) {
    return new Promise((good, bad) => {
      const act = base.transaction([...new Set(changes.map((one) => one.store))], 'readwrite', { durability: 'strict' });
      for (const one of changes) {
        const store = act.objectStore(one.store);
        if (one.value === undefined) store.delete(one.key); else store.put(one.value, one.key);
      }
      act.oncomplete = good;
      act.onerror = act.onabort = () => bad(act.error);
    });
  }

  async function all(store) {
    const from = base.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([asked(from.getAllKeys()), asked(from.getAll())]);
    return new Map(keys.map((key, i) => [key, values[i]]));
  }

  globalThis.Door = globalThis.Door ?? {};
  Door.store = { open, write, all };
})();
