// A part of a report saves as one types. What is not yet answered for by the server is kept in this browser and sent
// again: after a lost connection, a reload, a crash. Without this file the form has its button.
(() => {
  "use strict";
  const form = document.querySelector("form[data-write]");
  if (!form) return;
  const { body } = form.elements;
  const state = document.getElementById("save-state");
  const clash = document.getElementById("save-clash");
  const prefix = form.dataset.key + ".";
  const onHold = form.dataset.hold !== undefined;
  const WAITS = [2000, 4000, 8000, 15000, 30000];

  // What the server is known to hold, and as which version; who this open page is
  let base = Number(form.elements.version.value);
  let known = body.value;
  let client = [...crypto.getRandomValues(new Uint32Array(2))].map((n) => n.toString(36)).join("");
  let sending = false, held = onHold, failures = 0, timer = 0, since = 0, kept = true, touched = false;

  const say = (text, mood) => { state.textContent = text; state.dataset.mood = mood ?? ""; };
  const unsaved = () => body.value !== known;

  // The words kept in this browser: one entry an open page, with a beat that says the page still lives
  const keep = (beat = Date.now()) => {
    try {
      localStorage.setItem(prefix + client, JSON.stringify({ body: body.value, version: base, client, at: Date.now(), beat }));
      kept = true;
    } catch {
      kept = false;
      say(state.dataset.unkept, "heed");
    }
  };
  const forget = (key = prefix + client) => { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } };
  const left = () => {
    const found = [];
    try {
      for (const key of Object.keys(localStorage)) {
        if (!key.startsWith(prefix) || key === prefix + client) continue;
        const entry = JSON.parse(localStorage.getItem(key));
        if (Date.now() - entry.beat > 10000) found.push({ key, ...entry });
      }
    } catch { /* no storage, nothing left */ }
    return found.sort((a, b) => b.at - a.at);
  };
  let covered = onHold ? left() : [];

  // Words that a page closed, crashed or cut off has left behind are taken up where they were
  const takeUp = () => {
    if (held || sending || unsaved()) return;
    const entry = left()[0];
    if (!entry) return;
    forget(entry.key);
    if (entry.body.trim() === known.trim()) { takeUp(); return; }
    body.value = entry.body;
    base = entry.version;
    client = entry.client;
    keep();
    say(state.dataset.recovered, "heed");
    send();
  };

  const later = (wait) => { clearTimeout(timer); timer = setTimeout(send, wait); };
  const again = (text) => {
    say(text, "heed");
    later(WAITS[Math.min(failures++, WAITS.length - 1)]);
  };
  const headers = () => ({ "X-Save": "yes", ...JSON.parse(document.body.getAttribute("hx-headers:inherited") || "{}") });
  const post = (text) => fetch(form.action, {
    method: "POST", headers: headers(), signal: AbortSignal.timeout(15000), redirect: "manual",
    body: new URLSearchParams({ version: base, body: text, client }),
  });

  const send = async () => {
    clearTimeout(timer);
    if (sending || held || !unsaved()) return;
    sending = true;
    since = 0;
    const sent = body.value;
    say(state.dataset.saving);
    let answer, now;
    try {
      answer = await post(sent);
      now = answer.headers.get("Content-Type")?.includes("json") ? await answer.json() : undefined;
    } catch { answer = undefined; }
    sending = false;
    if (!answer) return again(state.dataset.offline);
    if (!now || answer.status >= 500) return again(answer.status >= 500 ? state.dataset.failed : state.dataset.expired);
    failures = 0;
    if (answer.status === 409) return hold(now.words);
    if (!answer.ok) { held = true; say(now.words, "heed"); return; }
    base = now.version;
    form.elements.version.value = base;
    known = sent;
    if (unsaved()) { keep(); later(300); return; }
    forget();
    say(now.words);
    if (onHold) { covered.forEach((entry) => forget(entry.key)); location.href = form.action + "?side=history"; return; }
    takeUp();
  };

  // A colleague was quicker: nothing is sent until the person has compared
  const hold = (words) => {
    held = true;
    keep();
    say("");
    clash.querySelector("p").textContent = words;
    clash.hidden = false;
  };

  body.addEventListener("input", () => {
    keep();
    covered.forEach((entry) => forget(entry.key));
    covered = [];
    if (held && !onHold && clash.hidden) held = false; // what was refused is tried again when it has changed
    since ||= Date.now();
    if (!sending && failures === 0) later(Date.now() - since > 5000 ? 0 : 1200);
  });
  form.addEventListener("submit", (event) => {
    if (!clash.hidden) { keep(0); form.elements.version.value = base; return; } // to the page that compares
    event.preventDefault();
    if (onHold) held = false;
    if (onHold && !unsaved()) known = null;
    if (unsaved()) send();
  });

  window.addEventListener("online", () => { failures = 0; send(); });
  window.addEventListener("offline", () => unsaved() && say(state.dataset.offline, "heed"));
  window.addEventListener("pagehide", () => unsaved() && !onHold && keep(0));
  window.addEventListener("pageshow", (event) => event.persisted && unsaved() && (keep(), send()));
  window.addEventListener("beforeunload", (event) => { if (unsaved() && !kept) event.preventDefault(); });
  setInterval(() => { if (unsaved() && !onHold) keep(); else takeUp(); }, 4000);

  // A colleague's saving appears at once where nothing of one's own is unsaved
  document.body.addEventListener("report", async () => {
    if (held || sending || unsaved()) return;
    try {
      const now = await (await fetch(form.action + "/standing", { headers: { Accept: "application/json" } })).json();
      if (now.version <= base || held || sending || unsaved()) return;
      const { selectionStart, selectionEnd, scrollTop } = body;
      body.value = known = now.body;
      known = body.value;
      body.setSelectionRange(selectionStart, selectionEnd);
      body.scrollTop = scrollTop;
      base = now.version;
      form.elements.version.value = base;
      say(state.dataset.newer.replace("{0}", now.by));
    } catch { /* the next saving will tell */ }
  });

  // Figures and passages are put in where the cursor stands
  body.addEventListener("focus", () => { touched = true; });
  const put = (text, paragraph) => {
    const start = touched ? body.selectionStart : body.value.length;
    const end = touched ? body.selectionEnd : body.value.length;
    const before = body.value.slice(0, start);
    const after = body.value.slice(end);
    const lead = paragraph ? (before === "" || before.endsWith("\n") ? "" : "\n") : before === "" || /[\s(“]$/.test(before) ? "" : " ";
    const tail = paragraph ? (after.startsWith("\n") ? "" : "\n") : after === "" || /^[\s.,;:)”]/.test(after) ? "" : " ";
    body.setRangeText(lead + text + tail, start, end, "end");
    body.focus();
    body.dispatchEvent(new Event("input", { bubbles: true }));
  };
  let reading = false;
  document.addEventListener("click", (event) => {
    const insert = event.target.closest("[data-insert]");
    const renew = event.target.closest("[data-renew]");
    reading = Boolean(event.target.closest(".unit-list a"));
    if (insert) {
      event.preventDefault();
      put(insert.value, insert.dataset.insert === "paragraph");
    } else if (renew) {
      event.preventDefault();
      body.value = body.value.replace(new RegExp(`\\{${renew.value}: [\\d.]+\\}`, "g"), `{${renew.value}: ${renew.dataset.renew}}`);
      body.dispatchEvent(new Event("input", { bubbles: true }));
      send();
    }
  });
  document.addEventListener("htmx:after:swap", () => {
    if (reading) document.getElementById("reading-title")?.focus();
    reading = false;
  });

  takeUp();
})();
