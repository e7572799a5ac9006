// A page that could not be shown just now is asked for again until it can: a projector or a door has nobody to reload it.
(() => {
  "use strict";
  const ask = async () => {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
    if (answer?.ok) location.reload();
    else setTimeout(ask, 5000 + Math.random() * 5000); // not all at once
  };
  setTimeout(ask, 5000 + Math.random() * 5000);
})();
