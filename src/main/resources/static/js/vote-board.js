// Looks for a ballot's number on the published board, in the browser: nobody is told which number is looked for.
(() => {
  "use strict";
  const form = document.querySelector("form[data-board]");
  form?.addEventListener("submit", async (event) => {
    event.preventDefault();
    const wanted = form.elements.number.value.toLowerCase().replace(/[^0-9a-f]/g, "");
    const place = form.querySelector("[data-found]");
    if (wanted.length < 8) return void (place.textContent = form.dataset.short);
    // only a board that was read may say that a ballot is missing
    const answer = await fetch(form.dataset.board, { credentials: "omit" }).catch(() => null);
    if (!answer?.ok) return void (place.textContent = form.dataset.unread);
    const line = (await answer.text()).split("\n").find((one) => one.startsWith(wanted));
    place.textContent = line ? form.dataset.counted.replace("{0}", form.dataset[line.split(" ")[3]]) : form.dataset.missing;
  });
})();
