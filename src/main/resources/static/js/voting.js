// The voting table: badge, choice, done. In a secret vote the ballot is sealed on this device while papers are handed
// out, and cast without a name once the box is open, in an order that is not that of the people.
(() => {
  "use strict";
  const root = document.querySelector("[data-voting]");
  if (!root) return;
  const { voting: kind, voteId, state, code, key: keyHex } = root.dataset;
  const words = JSON.parse(root.dataset.words);
  const SEALED = "daihoi-sealed " + code;
  const sealed = () => JSON.parse(localStorage.getItem(SEALED) ?? "[]");
  const seal = (all) => localStorage.setItem(SEALED, JSON.stringify(all));
  const BLANKS = "daihoi-blanks " + code;
  const show = (name) => {
    const left = document.activeElement?.closest("[data-part]");
    root.querySelectorAll("[data-part]").forEach((e) => (e.hidden = e.dataset.part !== name));
    // whoever works with keys, or hears the page, goes along
    const come = root.querySelector(`[data-part="${name}"]`);
    if (left && left !== come) { come.tabIndex = -1; come.focus(); }
  };
  const wait = (millis) => new Promise((done) => setTimeout(done, millis));
  let badge = "", choice = "";

  const say = (text, bad) => {
    const place = root.querySelector("[data-said]");
    place.textContent = text;
    place.classList.toggle("bad", Boolean(bad));
  };
  const told = async (answer) => {
    const problem = await answer.json().catch(() => ({}));
    return (problem.findings ?? []).map((one) => one.message + " " + one.cure).join(" ") || problem.detail || words.failed;
  };
  const post = (path, body, how = {}) => fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(body),
    ...how,
  });
  const queued = () => {
    const number = sealed().length;
    root.querySelector("[data-queued]").textContent = number ? words.queued.replace("{0}", number) : "";
  };

  const who = async (shown) => {
    const answer = await post("/on/voting/voter", { badge: shown });
    if (!answer.ok) return say(await told(answer), true);
    badge = shown;
    root.querySelector("[data-name]").textContent = (await answer.json()).name;
    say("");
    show("choose");
  };
  let leaving = 0;
  const back = () => {
    clearTimeout(leaving); // it was for the person before
    badge = choice = "";
    say("");
    show("badge");
    const field = root.querySelector("#badge");
    if (field) {
      field.value = "";
      field.focus();
    }
  };
  const done = (number) => {
    const note = root.querySelector("[data-note]");
    note.hidden = !number;
    if (number) note.querySelector("[data-number]").textContent = number.slice(0, 16).replace(/(....)(?=.)/g, "$1 ");
    say("");
    show("done");
    leaving = setTimeout(back, 12000);
  };

  const answer = async () => {
    const answered = await post("/on/voting/answer", { badge, vote: Number(voteId), choice });
    return answered.ok ? done() : say(await told(answered), true);
  };
  // A lost answer is asked for again with the same blank, which is kept under the badge until it is signed.
  const sealBallot = async () => {
    const blanks = JSON.parse(localStorage.getItem(BLANKS) ?? "{}");
    const blank = (blanks[badge] ??= await daihoiBallot.fresh(keyHex));
    localStorage.setItem(BLANKS, JSON.stringify(blanks));
    const answered = await post("/on/voting/paper", { badge, blinded: blank.blinded });
    if (!answered.ok) return say(await told(answered), true);
    const paper = daihoiBallot.signed(blank, (await answered.json()).signature, keyHex);
    if (!paper) return say(words.wrongKey, true);
    const all = [...sealed(), daihoiBallot.ballot(paper, choice)];
    all.sort((a, b) => (a.paper < b.paper ? -1 : 1)); // by random bytes: who came first is forgotten
    seal(all);
    delete blanks[badge];
    localStorage.setItem(BLANKS, JSON.stringify(blanks));
    queued();
    done(await daihoiBallot.numberOf(paper));
  };
  /** A ballot the box does not take stays here and holds up none of the others. */
  const castAll = async () => {
    let refused = "";
    for (const ballot of sealed()) {
      const answered = await post(`/ballot-box/${code}/ballots`, ballot, { credentials: "omit", referrerPolicy: "no-referrer" }).catch(() => null);
      if (!answered || answered.status >= 500 || answered.status === 429) {
        say(words.again, true);
        await wait(2000);
        return castAll();
      }
      if (!answered.ok) {
        refused = await told(answered);
        continue;
      }
      seal(sealed().filter((one) => one.paper !== ballot.paper));
      queued();
    }
    say(refused, refused);
  };

  let busy = false; // a double tap is one tap
  const attempt = async (work) => {
    if (busy) return;
    busy = true;
    try {
      await work();
    } catch {
      say(words.failed, true);
    } finally {
      busy = false;
    }
  };
  // The camera reads a badge whenever the table asks for one; once on, it stays on from vote to vote.
  const light = root.querySelector("[data-camera]");
  const labels = light && [light.textContent, light.dataset.off];
  const CAMERA = "daihoi-camera";
  let stop = null;
  const camera = async () => {
    const video = root.querySelector("[data-video]");
    const seen = (code) => root.querySelector('[data-part="badge"]').hidden || attempt(() => who(code));
    if (stop) stop = stop();
    else {
      video.hidden = false;
      stop = await Door.camera.start(video, root.dataset.wasm, seen).catch(() => say(light.dataset.none, true));
    }
    video.hidden = !stop;
    light.textContent = labels[stop ? 1 : 0];
    sessionStorage.setItem(CAMERA, stop ? "on" : "");
  };
  light?.addEventListener("click", camera);
  if (light && sessionStorage.getItem(CAMERA)) camera();

  root.addEventListener("submit", (event) => {
    event.preventDefault();
    const shown = event.target.elements.badge.value.trim();
    if (shown) attempt(() => who(shown));
  });
  root.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.choose) {
      choice = button.dataset.choose;
      root.querySelector("[data-chosen]").textContent = words[choice];
      show("sure");
    }
    if ("again" in button.dataset) show("choose");
    if ("cast" in button.dataset) attempt(kind === "secret" ? sealBallot : answer);
    if ("back" in button.dataset) back();
  });

  if (kind === "secret") {
    queued();
    if (state === "box") attempt(castAll);
    if (state === "called-off" || (state === "closed" && sealed().length === 0)) [SEALED, BLANKS].forEach((one) => localStorage.removeItem(one));
    else if (state === "closed") root.querySelector("[data-queued]").textContent = words.left.replace("{0}", sealed().length);
  }
})();
