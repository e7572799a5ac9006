// The secretary's notes are kept as one types: a second after the last key, and again until the server has answered.
// When a colleague wrote meanwhile, their words are shown beside; the next saving comes after both were seen.
(() => {
  "use strict";
  const open = new Set();
  for (const form of document.querySelectorAll("form[data-note]")) {
    const { words, version } = form.elements;
    const state = form.querySelector("[role=status]");
    const theirs = form.querySelector("blockquote");
    const key = "note." + form.dataset.note;
    let known = words.value, timer = 0, sending = false, wait = 1000, clash = false;
    const later = (after) => { clearTimeout(timer); timer = setTimeout(send, after); };
    const keep = () => { try { localStorage.setItem(key, JSON.stringify([version.value, words.value])); } catch { /* the page itself still holds it */ } };
    const forget = () => { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } };
    // the writer looks first; the next key saves
    const beside = (said, by) => {
      clash = true;
      theirs.textContent = said;
      theirs.hidden = false;
      state.textContent = form.dataset.clash.replace("{0}", by);
    };
    const send = async () => {
      if (sending || clash || words.value === known) return;
      sending = true;
      const text = words.value;
      const body = new URLSearchParams(new FormData(form));
      try {
        const answer = await fetch(form.dataset.note, { method: "POST", body, headers: { Accept: "application/json" } });
        if (answer.ok) {
          version.value = (await answer.json()).version;
          known = text; wait = 1000;
          theirs.hidden = true;
          state.textContent = form.dataset.saved;
          if (words.value === known) { forget(); open.delete(form); }
        } else if (answer.status === 409) {
          const kept = await answer.json();
          version.value = kept.version;
          beside(kept.words, kept.by);
          sending = false;
          return;
        } else throw new Error(answer.status);
      } catch {
        state.textContent = form.dataset.lost;
        wait = Math.min(wait * 2, 15000);
        later(wait);
      }
      sending = false;
      if (words.value !== known && wait === 1000) later(1000);
    };
    words.addEventListener("input", () => {
      clash = false;
      open.add(form);
      state.textContent = form.dataset.unsaved;
      keep();
      later(1000);
    });
    words.addEventListener("blur", () => later(0));
    // what a closed or crashed page left behind; a colleague who wrote since is not written over
    try {
      const [seen, left] = JSON.parse(localStorage.getItem(key) ?? "[]");
      if (left !== undefined && left !== known) {
        words.value = left;
        open.add(form);
        if (seen === version.value) later(0); else beside(known, form.dataset.by);
      }
    } catch { /* no storage, or not ours */ }
  }
  addEventListener("beforeunload", (event) => { if (open.size) event.preventDefault(); });
})();
