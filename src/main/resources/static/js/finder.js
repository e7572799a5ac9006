// What a delegate has looked up on the lobby's screen goes away by itself when nobody touches it any more.
(() => {
  "use strict";
  const home = document.querySelector("[data-home]")?.dataset.home;
  if (!home) return;
  let leaving = 0;
  const stay = () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => location.replace(home), 30000);
  };
  for (const touch of ["pointerdown", "keydown", "pointermove"]) addEventListener(touch, stay);
  stay();
})();
