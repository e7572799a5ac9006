// Judges a badge or a person by the list on the phone alone.
(() => {
  const START = 'DH1.';
  const PAYLOAD = 17;

  function bytes(text) {
    try {
      const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
      return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
    } catch {
      return null;
    }
  }

  function read(text) {
    const all = bytes(text.slice(START.length));
    if (!all || all.length !== PAYLOAD + 64 || all[0] !== 1) return null;
    const said = new DataView(all.buffer);
    return {
      key: said.getInt32(1), conference: Number(said.getBigInt64(5)), serial: said.getInt32(13),
      payload: all.slice(0, PAYLOAD), signature: all.slice(PAYLOAD),
    };
  }

  let checking = null;

  /** True or false; null where this browser cannot check: then the list of serials decides, and the server afterwards. */
  const isSigned = (code, list) => isSignedWith(list, code.signature, code.payload);

  /** @param by has the key of the conference and its number */
  async function isSignedWith(by, signature, data) {
    try {
      if (checking?.id !== by.keyId) {
        const key = await crypto.subtle.importKey('spki', bytes(by.key), { name: 'Ed25519' }, false, ['verify']);
        checking = { id: by.keyId, key };
      }
      return await crypto.subtle.verify('Ed25519', checking.key, signature, data);
    } catch {
      return null;
    }
  }

  /** @returns {judgement, person}, the words of which are the server's too */
  async function text(said, session, known) {
    const told = said.trim();
    if (!told.startsWith(START)) return { judgement: 'unknown' };
    const code = read(told);
    if (!code) return { judgement: 'forged' };
    if (code.conference !== known.list.conference) return { judgement: 'other_conference' };
    if (code.key !== known.list.keyId || await isSigned(code, known.list) === false) return { judgement: 'forged' };
    const pass = known.passes.get(code.serial);
    if (!pass) return { judgement: 'unknown' };
    const holder = known.people.get(pass.entry);
    if (!pass.valid) return { judgement: 'void_badge', person: holder };
    return pass.entry ? person(pass.entry, session, known) : { judgement: 'blank_badge' };
  }

  /**
   * Whether a list is signed by the conference's key: the one this phone learnt first, not any that the list names.
   * @param pinned null as long as no badge was made
   */
  async function isGenuine(list, data, signature, pinned) {
    const by = pinned ?? (list.keyId ? { keyId: list.keyId, key: list.key } : null);
    if (!by) return true;
    if (list.keyId !== by.keyId || list.key !== by.key) return false;
    return await isSignedWith(by, bytes(signature) ?? new Uint8Array(), data) !== false;
  }

  function person(entry, session, known) {
    const one = known.people.get(entry);
    if (!one) return { judgement: 'unknown' };
    if (one.standing !== 'going') return { judgement: 'not_going', person: one };
    const called = session.kinds.length === 0 || session.kinds.includes(one.kind);
    return { judgement: called ? 'counts' : 'wrong_session', person: one };
  }

  const plain = (words) => words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();

  /** By number, or by every word of the name or unit, with or without accents; words that follow each other come first. */
  function find(words, known, most) {
    const asked = plain(words);
    if (!asked) return [];
    if (/^\d+$/.test(asked)) return known.list.people.filter((one) => String(one.number) === asked);
    const parts = asked.split(/\s+/);
    return known.list.people
      .filter((one) => parts.every((part) => one.plain.includes(part)))
      .sort((one, other) => other.plain.includes(asked) - one.plain.includes(asked))
      .slice(0, most);
  }

  globalThis.Door = globalThis.Door ?? {};
  Door.judge = { text, person, isGenuine, find, plain };
})();
