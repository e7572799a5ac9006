// The table of a list behaves like a sheet: a changed cell saves its line, arrows walk, a pasted block opens the
// preview, and what a colleague changes appears as soon as nobody is typing. Without this file each line has a button.
(() => {
  "use strict";
  const entries = () => document.getElementById("entries");
  const said = document.getElementById("said");
  const cell = (target) => target.closest?.("[data-cell]");
  let waiting = false;

  const dress = () => {
    const table = entries();
    if (!table) return;
    table.dataset.scripted = "yes";
    table.style.setProperty("--bulk", (document.getElementById("bulk")?.offsetHeight ?? 0) + "px");
  };
  const say = (text) => { if (said) said.textContent = text; };

  const headers = () => ({ "X-Row": "yes", ...JSON.parse(document.body.getAttribute("hx-headers:inherited") || "{}") });

  // What the line holds as far as this page knows: what stands in a cell and differs from it is not saved yet
  const fields = (row) => [...row.querySelectorAll("[data-cell]")];
  const first = (field) => [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
  const known = (field) => (field.matches("select") ? first(field).value : field.defaultValue);
  const know = (field, value) => {
    const typed = field.value;
    if (field.matches("select")) for (const option of field.options) option.defaultSelected = option.value === value;
    else field.defaultValue = value;
    field.value = typed;
  };
  const unsaved = () => [...(entries()?.querySelectorAll("[data-cell]") ?? [])].some((field) => field.value !== known(field));

  // Beside a cell: what a colleague has put there meanwhile
  const note = (field, text) => {
    field.parentElement.querySelector(".newer")?.remove();
    if (!text) return;
    const small = document.createElement("small");
    small.className = "newer";
    small.textContent = said.dataset.newer.replace("{0}", text);
    field.after(small);
  };
  const complain = (row, text) => {
    row.classList.toggle("stale-row", text !== "");
    row.querySelector("th .error")?.remove();
    if (!text) return;
    const error = document.createElement("p");
    error.className = "error";
    error.setAttribute("role", "alert");
    error.textContent = text;
    row.querySelector("th").append(error);
    say(text);
  };

  // The answer is a fresh line: it brings the version and the cells nobody has touched since they were sent
  const take = (row, fresh, sent, names, saved) => {
    if (!fresh.querySelector("[data-cell]")) { row.replaceWith(fresh); return; }
    row.querySelector("[name=version]").value = fresh.querySelector("[name=version]").value;
    for (const field of fields(row)) {
      const newer = fresh.querySelector(`[data-cell="${field.dataset.cell}"]`);
      const refused = !saved && names.has(field.name) && field.value !== newer.value;
      const words = newer.matches("select") ? newer.selectedOptions[0].text : newer.value;
      know(field, newer.value);
      if (!refused && field.value === sent[field.name]) field.value = newer.value;
      note(field, refused ? words || "–" : "");
    }
    complain(row, saved ? "" : fresh.querySelector(".error")?.textContent ?? said.dataset.failed);
    if (!saved) return;
    row.lastElementChild.replaceChildren(...fresh.lastElementChild.childNodes);
    row.classList.add("just-saved");
    setTimeout(() => row.classList.remove("just-saved"), 1500);
    say(said.dataset.saved);
  };

  const send = async (id, line) => {
    const row = document.getElementById(id);
    const names = line.names;
    line.names = new Set();
    if (!row?.dataset.path) return false;
    const sent = Object.fromEntries(fields(row).map((field) => [field.name, names.has(field.name) ? field.value : known(field)]));
    const body = new URLSearchParams({ version: row.querySelector("[name=version]").value, ...sent });
    row.classList.add("saving");
    let answer, fresh;
    try {
      answer = await fetch(row.dataset.path, { method: "POST", headers: headers(), body });
      fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("tr[data-path], tr[id^=row-]");
    } catch {
      // told below
    }
    row.classList.remove("saving");
    if (fresh) {
      take(document.getElementById(id) ?? row, fresh, sent, names, answer.ok);
      return true;
    }
    names.forEach((name) => line.names.add(name));
    const expired = answer && (answer.redirected || answer.status === 401 || answer.status === 403);
    complain(row, said.dataset[!answer ? "offline" : expired ? "expired" : "failed"]);
    return false;
  };

  // One save of a line at a time: the next begins with the version the last one brought
  const lines = new Map();
  const run = async (id) => {
    const line = lines.get(id);
    if (line.running) return;
    line.running = true;
    while (line.names.size > 0 && (await send(id, line)));
    line.running = false;
  };
  const save = (field) => {
    const { id } = field.closest("tr");
    if (!lines.has(id)) lines.set(id, { names: new Set(), running: false });
    lines.get(id).names.add(field.name);
    run(id);
  };
  window.addEventListener("online", () => lines.forEach((line, id) => line.names.size > 0 && run(id)));
  window.addEventListener("beforeunload", (event) => { if (unsaved()) event.preventDefault(); });

  document.addEventListener("change", (event) => { const field = cell(event.target); if (field) save(field); });

  document.addEventListener("keydown", (event) => {
    const field = cell(event.target);
    if (!field) return;
    if (event.key === "Escape") { field.value = known(field); note(field, ""); return; }
    // what was refused because a colleague was quicker is written by one more Enter
    if (event.key === "Enter" && field.value !== known(field) && field.parentElement.querySelector(".newer")) save(field);
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
  const busy = () => Boolean(cell(document.activeElement)) || document.querySelector("dialog[open]") || document.querySelector("#entries :checked[name=entry]") || unsaved();
  const refresh = () => { waiting = false; document.body.dispatchEvent(new CustomEvent("delegate-table")); };
  document.body.addEventListener("delegate", () => { if (busy()) waiting = true; else refresh(); });
  // An answer that was asked for before somebody began to type must not take the words away
  document.addEventListener("htmx:before:swap", (event) => {
    if (event.detail.ctx.sourceElement?.id !== "table" || !busy()) return;
    event.preventDefault();
    waiting = true;
  });
  document.addEventListener("focusout", () => setTimeout(() => { if (waiting && !busy()) refresh(); }, 200));
  // On a phone empty cells are folded away until they are asked for
  document.addEventListener("click", (event) => event.target.closest("[data-more]")?.closest("tr").classList.toggle("more"));
  document.addEventListener("htmx:after:swap", dress);
  dress();
})();
