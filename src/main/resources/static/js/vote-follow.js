// Loads the page again when the vote of the hall has moved on, unless a paper or a ballot is on its way.
(() => {
  "use strict";
  const root = document.querySelector("[data-stands]");
  if (!root) return;
  let next = null;
  // whoever worked with keys, or hears the page, is taken to what is asked now
  const heading = document.querySelector("h1");
  if (sessionStorage.getItem("follow") && heading && document.activeElement === document.body) {
    heading.tabIndex = -1;
    heading.focus();
  }
  sessionStorage.removeItem("follow");
  const go = () => {
    if (next === null || next === root.dataset.stands) return;
    const sending = document.querySelector('[data-part="sending"]');
    if (sending && !sending.hidden) return void setTimeout(go, 500);
    setTimeout(() => {
      // without a network the page would give way to the browser's own; it stays, and follows when the network is back
      if (!navigator.onLine) return void addEventListener("online", go, { once: true });
      if (document.activeElement !== document.body) sessionStorage.setItem("follow", "yes");
      location.reload();
    }, Math.random() * 800);
  };
  document.addEventListener("feed:picture", (event) => {
    next = event.detail;
    go();
  });
})();
