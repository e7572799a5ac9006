// Listens to a feed: <main data-feed="/address" data-now="millis">, its picture goes into [data-picture]. It comes again by itself, and an
// element [data-feed-age] (hidden; its data-words: "… {0} …") says how old the picture is once nobody vouches for it.
// Clocks run by the server's time: [data-clock], [data-since=millis], [data-until=millis].
// A browser has six connections to one address: a page that nobody looks at lets its own go and takes it again when it is
// looked at. A page that has to act by itself, with data-feed-stays, keeps it.
(() => {
  "use strict";
  const root = document.querySelector("[data-feed]");
  const served = document.querySelector("[data-now]");
  if (!root && !served) return;
  const SILENCE = 12000; // two beats and a little
  const UNSEEN = 20000; // somebody who looks at another page for a moment costs nobody a new connection
  const AWAKE = 3000; // from being looked at again to being told whether the picture holds
  let source = null;
  let offset = served ? Number(served.dataset.now) - Date.now() : 0;
  let heard = performance.now(); // anything at all
  let vouched = performance.now(); // the picture was true at that moment
  let broken = false;
  let pause = 1000;
  let waiting = 0;
  let asleep = false; // without a connection, on purpose
  let sleeping = 0;
  let woke = -AWAKE;
  let lastWord = Date.now(); // of a wall clock: the page's own may stand still while a phone sleeps

  const hear = () => { heard = performance.now(); lastWord = Date.now(); };
  const connect = () => {
    waiting = 0;
    source?.close();
    source = new EventSource(root.dataset.feed);
    heard = performance.now();
    source.addEventListener("picture", (event) => {
      hear();
      const place = root.querySelector("[data-picture]");
      if (place) place.innerHTML = event.data; // drawn by our own templates, which escape
      document.dispatchEvent(new CustomEvent("feed:picture", { detail: event.data }));
      tick();
    });
    source.addEventListener("beat", (event) => {
      hear();
      vouched = heard;
      offset = Number(event.data) - Date.now();
      broken = false;
      pause = 1000;
      tick();
    });
    source.onerror = () => {
      broken = true;
      if (source.readyState === EventSource.CLOSED) later(); // the browser itself does not come again after a refusal
    };
  };
  const later = () => {
    if (waiting) return;
    waiting = setTimeout(connect, pause * (0.5 + Math.random()));
    pause = Math.min(pause * 2, 30000);
  };
  const sleep = () => {
    asleep = true;
    clearTimeout(waiting);
    waiting = 0;
    source?.close();
  };
  const wake = () => {
    asleep = broken = false;
    pause = 1000;
    woke = performance.now();
    clearTimeout(waiting);
    connect();
  };
  const look = () => {
    clearTimeout(sleeping);
    if (document.hidden) { if (root.dataset.feedStays === undefined) sleeping = setTimeout(sleep, UNSEEN); }
    else if (asleep || Date.now() - lastWord > SILENCE) wake(); // a phone's line is dead when it was in a pocket
    tick();
  };

  const now = () => Date.now() + offset;
  const two = (number) => String(number).padStart(2, "0");
  const length = (millis) => {
    const seconds = Math.floor(Math.abs(millis) / 1000);
    const hours = Math.floor(seconds / 3600);
    return (hours ? hours + ":" + two(Math.floor(seconds / 60) % 60) : Math.floor(seconds / 60)) + ":" + two(seconds % 60);
  };
  const clock = new Intl.DateTimeFormat("vi-VN", { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit", hour12: false });
  const put = (element, text) => { if (element.textContent !== text) element.textContent = text; };
  const tick = () => {
    const at = now();
    document.querySelectorAll("[data-clock]").forEach((e) => put(e, clock.format(at)));
    document.querySelectorAll("[data-since]").forEach((e) => put(e, length(at - Number(e.dataset.since))));
    document.querySelectorAll("[data-until]").forEach((e) => {
      const left = Number(e.dataset.until) - at;
      // the last second is shown as 0:01, the first one after it as +0:00
      put(e, left > 0 ? length(left + 999) : "+" + length(left));
      const shown = e.closest("[data-timer]") ?? e;
      shown.classList.toggle("soon", left <= 60000 && left > 0);
      shown.classList.toggle("over", left <= 0);
    });
    age();
  };
  const age = () => {
    if (!root) return;
    const place = document.querySelector("[data-feed-age]");
    const old = performance.now() - vouched;
    const looked = !document.hidden && performance.now() - woke > AWAKE;
    const stale = looked && (old > SILENCE || (broken && old > 6000));
    document.documentElement.classList.toggle("feed-stale", stale);
    if (!place) return;
    place.hidden = !stale;
    if (stale) put(place, place.dataset.words.replace("{0}", clock.format(now() - old)).replace("{1}", length(old)));
  };
  setInterval(tick, 250);
  tick();
  if (!root) return; // a page that only shows clocks
  setInterval(() => {
    if (performance.now() - heard > 2 * SILENCE && !waiting && !asleep) { broken = true; heard = performance.now(); later(); } // a dead line that nobody closed
  }, 1000);
  addEventListener("online", () => { if (broken && !asleep) { clearTimeout(waiting); connect(); } });
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", (event) => { if (event.persisted) wake(); });
  document.addEventListener("visibilitychange", look);
  if (document.hidden && root.dataset.feedStays === undefined) asleep = true; // opened in a tab behind: not looked at yet
  else connect();
})();
