// Loads the page again when the vote of the hall has moved on, unless a paper or a ballot is on its way.
(() => {
  "use strict";
  const root = document.querySelector("[data-stands]");
  if (!root) return;
  let next = null;
  const go = () => {
    if (next === null || next === root.dataset.stands) return;
    const sending = document.querySelector('[data-part="sending"]');
    if (sending && !sending.hidden) return void setTimeout(go, 500);
    setTimeout(() => location.reload(), Math.random() * 800);
  };
  document.addEventListener("feed:picture", (event) => {
    next = event.detail;
    go();
  });
})();
