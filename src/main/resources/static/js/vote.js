// A delegate's phone in a secret vote: takes a paper, keeps it on this phone, casts it without saying whose it is.
(() => {
  "use strict";
  const page = document.querySelector("[data-vote]");
  if (!page) return;
  const { code, key: keyHex, state, take, link } = page.dataset;
  const kept = "daihoi-paper " + code + " " + link;
  const words = JSON.parse(page.dataset.words);
  const part = (name) => page.querySelector(`[data-part="${name}"]`);
  const show = (...names) => {
    const left = document.activeElement?.closest("[data-part]")?.dataset.part;
    page.querySelectorAll("[data-part]").forEach((e) => (e.hidden = !names.includes(e.dataset.part)));
    // whoever works with keys, or hears the page, goes along
    const come = left && !names.includes(left) && part(names[0]);
    if (come) { come.tabIndex = -1; come.focus(); }
  };
  const read = () => JSON.parse(localStorage.getItem(kept) ?? "null");
  const keep = (value) => localStorage.setItem(kept, JSON.stringify(value));
  const wait = (millis) => new Promise((done) => setTimeout(done, millis));
  let busy = false;

  const say = (text, bad) => {
    const place = page.querySelector("[data-said]");
    place.textContent = text;
    place.classList.toggle("bad", Boolean(bad));
  };
  const told = async (answer) => {
    const problem = await answer.json().catch(() => ({}));
    return (problem.findings ?? []).map((one) => one.message + " " + one.cure).join(" ") || problem.detail || words.failed;
  };

  const takePaper = async () => {
    const blank = read() ?? (await daihoiBallot.fresh(keyHex));
    keep(blank); // before asking: a lost answer is asked for again with the same paper
    const answer = await fetch(take, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", ...JSON.parse(page.dataset.csrf || "{}") },
      body: JSON.stringify({ blinded: blank.blinded }),
    });
    if (!answer.ok) {
      if (answer.status === 409) localStorage.removeItem(kept);
      return say(await told(answer), true);
    }
    const paper = daihoiBallot.signed(blank, (await answer.json()).signature, keyHex);
    if (!paper) return say(words.wrongKey, true);
    keep(paper);
    say("");
    draw();
  };

  // No cookie and no address of this page go with a ballot: nothing in it says who sends it.
  const post = (ballot) => fetch(`/ballot-box/${code}/ballots`, {
    method: "POST",
    credentials: "omit",
    referrerPolicy: "no-referrer",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(ballot),
  });
  const cast = async () => {
    const paper = read();
    show("sending");
    await wait(Math.random() * 1500); // so that nobody who watches the line can tell who pressed when
    for (let pause = 1000; ; pause = Math.min(pause * 2, 8000)) {
      const answer = await post(daihoiBallot.ballot(paper, paper.choice)).catch(() => null);
      if (answer?.ok) {
        keep({ number: await daihoiBallot.numberOf(paper) }); // what was chosen is forgotten here
        say("");
        return draw();
      }
      if (answer && answer.status < 500 && answer.status !== 429) {
        show(); // nothing is on its way any more, so the page may follow the vote again
        return say(await told(answer), true);
      }
      say(words.again);
      await wait(pause);
    }
  };

  /** Only a board that was read may say that a ballot is missing. */
  const board = async () => {
    for (let pause = 1000; ; pause = Math.min(pause * 2, 8000)) {
      const answer = await fetch(`/ballot-box/${code}/board.txt`, { credentials: "omit", referrerPolicy: "no-referrer" }).catch(() => null);
      if (answer?.ok) return answer.text();
      say(words.noBoard);
      await wait(pause);
    }
  };
  /** A ballot whose answer was lost may lie in the box all the same; what was never cast is told as such. */
  const check = async (paper) => {
    const number = paper.number ?? (await daihoiBallot.numberOf(paper));
    const line = (await board()).split("\n").find((one) => one.startsWith(number + " "));
    const counted = line && line.split(" ")[3];
    say("");
    if (!counted && !paper.number) return say(words.uncast, true);
    showNumber(number);
    const place = part("checked");
    place.querySelector("[data-check]").textContent = counted ? words.counted.replace("{0}", words[counted]) : words.missing;
    place.classList.toggle("bad", !counted);
    show("checked", "number");
  };
  const showNumber = (number) =>
    page.querySelectorAll("[data-number]").forEach((e) => (e.textContent = number.slice(0, 16).replace(/(....)(?=.)/g, "$1 ")));

  const draw = async () => {
    const paper = read();
    const ours = state === "running" ? (paper?.signature ? "taken" : "take") : state === "box" ? "choose" : "";
    if (state === "closed") return paper?.number || paper?.signature ? check(paper) : show();
    if (paper?.number) {
      showNumber(paper.number);
      return show("cast", "number");
    }
    if (state === "box" && !paper?.signature) return show("late");
    if (state === "box" && paper.choice) return once(cast);
    show(ours);
  };
  const once = async (work) => {
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

  page.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-do]");
    if (!button) return;
    const doing = button.dataset.do;
    if (doing === "take") once(takePaper);
    if (doing === "choose") {
      part("sure").querySelector("[data-chosen]").textContent = words[button.value];
      part("sure").querySelector("[data-do=cast]").value = button.value;
      show("sure");
    }
    if (doing === "back") show("choose");
    if (doing === "cast") {
      keep({ ...read(), choice: button.value });
      once(cast);
    }
  });
  window.addEventListener("online", () => busy || draw());

  if (!window.isSecureContext || !crypto.subtle) show("insecure");
  else draw().catch(() => say(words.failed, true));
})();
