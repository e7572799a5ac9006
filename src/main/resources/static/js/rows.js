// A block of cells copied from a spreadsheet and pasted into a table of a form fills the cells to the right and the rows
// below; where rows run out, the last empty one is copied. Without this file a block is typed cell by cell.
(() => {
  "use strict";
  const cells = (row) => [...row.querySelectorAll("input:not([type=hidden], [type=checkbox]), textarea, select")];
  const same = (a, b) => a.trim().toLocaleLowerCase("vi") === b.trim().toLocaleLowerCase("vi");

  const another = (row) => {
    const copy = row.cloneNode(true);
    const number = Number(/new(\d+)/.exec(cells(row)[0].name)[1]) + 1;
    copy.querySelectorAll("[name]").forEach((field) => {
      field.name = field.name.replace(/new\d+/, `new${number}`);
      if (field.id) field.id = `f-${field.name}`;
      if (field.type === "checkbox") field.checked = false;
      else if (field.type !== "hidden" && !field.matches("select")) field.value = "";
    });
    row.after(copy);
    return copy;
  };

  const fill = (field, text) => {
    if (!field || field.disabled) return;
    if (!field.matches("select")) { field.value = text.trim(); return; }
    const option = [...field.options].find((one) => same(one.text, text) || same(one.value, text));
    if (option) field.value = option.value;
  };

  document.addEventListener("paste", (event) => {
    const field = event.target.closest?.("table.editing input, table.editing textarea");
    const text = (event.clipboardData?.getData("text/plain") ?? "").replace(/\r/g, "").replace(/\n+$/, "");
    if (!field || !(text.includes("\t") || (text.includes("\n") && field.matches("input")))) return;
    event.preventDefault();
    let row = field.closest("tr");
    const column = cells(row).indexOf(field);
    text.split("\n").forEach((line, at) => {
      if (at > 0) row = row.nextElementSibling ?? (row.classList.contains("fresh") ? another(row) : null) ?? row;
      row.classList.remove("blank");
      line.split("\t").forEach((word, right) => fill(cells(row)[column + right], word));
    });
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
})();
