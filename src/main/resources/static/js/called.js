// A list on paper is entered as it is read: a number or a name shows its line, Enter ticks the only one that is left.
(() => {
  "use strict";
  const place = document.querySelector("[data-finding]");
  if (!place) return;
  const field = place.querySelector("input");
  const said = place.querySelector("[data-words]");
  const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().trim();
  const rows = [...field.form.querySelectorAll("tbody tr")].map((row) => ({
    row,
    box: row.querySelector("input[name=entry]"),
    number: row.querySelector("td.n").textContent.trim(),
    words: plain(row.textContent.replace(/\s+/g, " ")),
  }));

  const find = () => {
    const asked = plain(field.value);
    const isNumber = /^\d+$/.test(asked);
    const parts = asked.split(/\s+/);
    for (const one of rows) one.row.hidden = isNumber ? one.number !== asked : !parts.every((part) => one.words.includes(part));
    tell();
  };
  const tell = () => {
    said.textContent = said.dataset.words
      .replace("{0}", rows.filter((one) => !one.row.hidden).length)
      .replace("{1}", rows.filter((one) => one.box?.checked).length);
  };
  field.addEventListener("input", find);
  field.form.addEventListener("change", tell);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault(); // it is no sending of what is ticked
    const shown = rows.filter((one) => !one.row.hidden);
    if (shown.length !== 1 || !shown[0].box) return;
    shown[0].box.checked = true;
    shown[0].box.dispatchEvent(new Event("input", { bubbles: true }));
    field.value = "";
    find();
  });
  place.hidden = false;
  tell();
})();
