// The table of a list behaves like a sheet: a changed cell saves its line, arrows walk, a pasted block opens the
// preview, and what a colleague changes appears as soon as nobody is typing. Without this file each line has a button.
(() => {
  "use strict";
  const entries = () => document.getElementById("entries");
  const said = document.getElementById("said");
  const cell = (target) => target.closest?.("[data-cell]");
  let waiting = false;

  const dress = () => { const table = entries(); if (table) table.dataset.scripted = "yes"; };
  const say = (text) => { if (said) said.textContent = text; };

  const headers = () => ({ "X-Row": "yes", ...JSON.parse(document.body.getAttribute("hx-headers:inherited") || "{}") });

  const save = async (row, name) => {
    const body = new URLSearchParams();
    row.querySelectorAll("[form][name]").forEach((field) => { if (field.name !== "entry") body.append(field.name, field.value); });
    row.classList.add("saving");
    let answer;
    try {
      answer = await fetch(row.dataset.path, { method: "POST", headers: headers(), body });
    } catch {
      row.classList.remove("saving");
      row.classList.add("stale-row");
      return;
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("tr");
    if (!fresh) { location.reload(); return; }
    const focused = row.contains(document.activeElement) ? cell(document.activeElement)?.dataset.cell : null;
    row.replaceWith(fresh);
    if (focused) fresh.querySelector(`[data-cell="${focused}"]`)?.focus();
    if (answer.ok) {
      fresh.classList.add("just-saved");
      setTimeout(() => fresh.classList.remove("just-saved"), 1500);
      say(said.dataset.saved);
    } else {
      say(fresh.querySelector(".error")?.textContent ?? "");
    }
  };

  document.addEventListener("change", (event) => {
    const field = cell(event.target);
    if (field) save(field.closest("tr"), field.dataset.cell);
  });

  document.addEventListener("keydown", (event) => {
    const field = cell(event.target);
    if (!field) return;
    if (event.key === "Escape") { if ("defaultValue" in field) field.value = field.defaultValue; return; }
    const select = field.matches("select");
    const step = event.key === "Enter" || (event.key === "ArrowDown" && !select) ? 1 : event.key === "ArrowUp" && !select ? -1 : 0;
    if (!step) return;
    event.preventDefault();
    const column = [...entries().querySelectorAll(`[data-cell="${field.dataset.cell}"]`)];
    const next = column[column.indexOf(field) + step];
    const key = next?.closest("tr").id;
    field.blur();
    if (key) document.querySelector(`#${key} [data-cell="${field.dataset.cell}"]`)?.focus();
  });

  // A block of cells has tabs or several lines; a single word is pasted as usual
  document.addEventListener("paste", (event) => {
    const form = document.getElementById("paste-block");
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const block = /\t/.test(text) || text.trim().includes("\n");
    if (!form || !block || event.target.closest?.("textarea") || event.target.id === "f-who") return;
    event.preventDefault();
    form.querySelector("textarea").value = text;
    form.requestSubmit();
  });

  // A colleague's change: at once while nobody types, else as soon as the cell is left
  const busy = () => Boolean(cell(document.activeElement)) || document.querySelector("dialog[open]") || document.querySelector("#entries :checked[name=entry]");
  const refresh = () => { waiting = false; document.body.dispatchEvent(new CustomEvent("delegate-table")); };
  document.body.addEventListener("delegate", () => { if (busy()) waiting = true; else refresh(); });
  document.addEventListener("focusout", () => setTimeout(() => { if (waiting && !busy()) refresh(); }, 200));
  document.addEventListener("htmx:after:swap", dress);
  dress();
})();
