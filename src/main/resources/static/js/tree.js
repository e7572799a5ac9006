// Arrow keys in the tree of units: up and down walk, right opens, left closes. Without this file, Tab and Enter do.
(() => {
  "use strict";
  const tree = document.getElementById("tree");
  if (!tree) return;
  const shown = () => [...tree.querySelectorAll("summary, .leaf a")].filter((line) => line.checkVisibility());
  tree.addEventListener("keydown", (event) => {
    const line = event.target.closest("summary, .leaf a");
    if (!line || event.target.closest("summary a")) return;
    const branch = line.matches("summary") ? line.parentElement : null;
    const lines = shown();
    const at = lines.indexOf(line);
    const above = line.closest("details:not(:has(> summary:focus))")?.querySelector("summary");
    switch (event.key) {
      case "ArrowDown": lines[at + 1]?.focus(); break;
      case "ArrowUp": lines[at - 1]?.focus(); break;
      case "ArrowRight": if (branch && !branch.open) branch.open = true; else lines[at + 1]?.focus(); break;
      case "ArrowLeft": if (branch?.open) branch.open = false; else above?.focus(); break;
      case "Home": lines[0]?.focus(); break;
      case "End": lines.at(-1)?.focus(); break;
      default: return;
    }
    event.preventDefault();
  });
})();
