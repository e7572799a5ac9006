// Small comforts. Every page works without this file; nothing here decides anything.
(() => {
  "use strict";
  const on = (type, handler, options) => document.addEventListener(type, handler, options);

  // Dialogs: browsers that do not know command/commandfor yet
  if (!("command" in HTMLButtonElement.prototype)) {
    on("click", (event) => {
      const button = event.target.closest("button[commandfor]");
      const dialog = button && document.getElementById(button.getAttribute("commandfor"));
      if (!dialog) return;
      if (button.getAttribute("command") === "show-modal") dialog.showModal();
      else dialog.close();
    });
  }

  // Menus close on a click elsewhere and on Escape
  const openMenus = () => document.querySelectorAll("details.menu[open]");
  on("click", (event) => openMenus().forEach((menu) => menu.contains(event.target) || (menu.open = false)));
  on("keydown", (event) => {
    if (event.key !== "Escape") return;
    openMenus().forEach((menu) => { menu.open = false; menu.querySelector("summary").focus(); });
  });

  // A form posts once, even under an impatient finger; leaving with unsaved words asks first
  let changed = null;
  on("input", (event) => { changed = event.target.closest("form[data-guard]") ?? changed; });
  on("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    if (changed === form || !changed?.isConnected) changed = null; // another form's button must not lose the words of this one
    if (!form.target) {
      form.dataset.sent = "yes";
      // an answer that is a file leaves this page standing: the form must work again
      setTimeout(() => delete form.dataset.sent, 10000);
    }
    if (form.dataset.stay !== undefined) sessionStorage.setItem("stay", location.pathname + " " + scrollY);
  });
  const free = () => document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
  window.addEventListener("pageshow", free);
  on("htmx:finally:request", (event) => { const form = event.target.closest?.("form"); if (form) delete form.dataset.sent; });
  window.addEventListener("beforeunload", (event) => {
    if (!changed?.isConnected) return;
    event.preventDefault();
    setTimeout(free, 500); // who stays may press again
  });

  // Uploads: show what was chosen, refuse before the wait what the server would refuse after it
  const size = (bytes) => bytes < 104858 ? Math.ceil(bytes / 1024) + " KB"
    : (bytes / 1048576).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 }) + " MB";
  const faultOf = (input) => {
    const endings = (input.accept || "").split(",").map((e) => e.trim().toLowerCase()).filter((e) => e.startsWith("."));
    for (const file of input.files) {
      if (input.dataset.max && file.size > Number(input.dataset.max)) return input.dataset.tooLarge;
      if (endings.length && !endings.some((e) => file.name.toLowerCase().endsWith(e))) return input.dataset.wrongType;
    }
    return "";
  };
  const tell = (input) => {
    const output = input.closest(".upload")?.querySelector("output");
    const fault = faultOf(input);
    if (output) output.textContent = [...input.files].map((f) => `${f.name} (${size(f.size)})`).join(", ") + (fault ? ". " + fault : "");
    input.closest(".field")?.classList.toggle("wrong", fault !== "");
    return fault;
  };
  on("change", (event) => { if (event.target.matches("input[type=file][data-max]")) tell(event.target); });
  on("submit", (event) => {
    for (const input of event.target.querySelectorAll("input[type=file][data-max]")) {
      if (faultOf(input)) { event.preventDefault(); event.stopPropagation(); tell(input); input.focus(); return; }
    }
  }, true);
  for (const type of ["dragenter", "dragover", "dragleave", "drop"]) {
    on(type, (event) => event.target.closest?.(".upload")?.classList.toggle("over", type === "dragenter" || type === "dragover"));
  }

  // Days: the calendar of the browser fills the field with dd/mm/yyyy
  const isoOf = (text) => { const m = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()); return m ? `${m[3]}-${m[2].padStart(2, "0")}-${m[1].padStart(2, "0")}` : ""; };
  on("click", (event) => {
    const button = event.target.closest("[data-pick]");
    if (!button) return;
    const picker = button.parentElement.querySelector(".picker");
    picker.value = isoOf(document.getElementById(button.dataset.pick).value);
    picker.showPicker();
  });
  on("change", (event) => {
    if (!event.target.matches(".picker")) return;
    const field = event.target.parentElement.querySelector("[name]");
    field.value = event.target.value.split("-").reverse().join("/");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    field.focus();
  });

  // Selects that filter a page send it at once; their button stays for those without scripts
  on("change", (event) => { if (event.target.matches("[data-send]")) event.target.form.requestSubmit(); });

  // One box ticks all boxes of its name, those too that stand outside their form and name it; a button prints
  on("change", (event) => {
    const name = event.target.dataset?.all;
    if (!name) return;
    for (const box of event.target.form.elements) if (box.type === "checkbox" && box.name === name) box.checked = event.target.checked;
  });
  on("click", (event) => { if (event.target.closest("[data-print]")) print(); });

  // what a scan seems to say goes into the form only by hand
  on("click", (event) => {
    const button = event.target.closest("[data-fill]");
    const field = button?.closest("form")?.elements[button.dataset.fill];
    if (!field) return;
    field.value = button.dataset.value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    field.focus();
  });

  const begin = (root) => {
    // open tabs that lie beyond the edge of a phone are slid into view, the page stays where it is
    root.querySelectorAll(".tabs [aria-current]").forEach((tab) => { const row = tab.closest("ul"); row.scrollLeft = tab.offsetLeft + tab.offsetWidth / 2 - row.clientWidth / 2; });
    root.querySelectorAll("[data-pick]").forEach((button) => { button.hidden = false; });
    root.querySelectorAll("dialog[data-shown]").forEach((dialog) => dialog.open || dialog.showModal());
    root.querySelector("[data-focus]")?.focus();
  };
  const start = () => {
    begin(document);
    const [path, y] = (sessionStorage.getItem("stay") ?? "").split(" ");
    sessionStorage.removeItem("stay");
    if (path === location.pathname && !document.querySelector("[data-focus]")) scrollTo(0, Number(y));
  };
  if (document.readyState === "loading") on("DOMContentLoaded", start); else start();
  on("htmx:after:swap", (event) => begin(event.target.isConnected ? event.target : document));

  // A citation opens the paragraph beside the work; a page without one is opened as a page
  on("htmx:after:swap", (event) => {
    const text = document.getElementById("paper-text");
    const link = event.detail?.ctx?.sourceElement;
    if (!text || !link?.matches?.("a.citation")) return;
    if (!text.childElementCount) { location.href = link.href; return; }
    document.getElementById("paper-link").href = link.href;
    document.getElementById("paper").showModal();
  });

  // A live region that lost its stream fades, and the page says why; it is fresh again after the next connection
  const stale = (lost) => {
    document.querySelectorAll("[data-live]").forEach((region) => region.classList.toggle("stale", lost));
    const words = document.getElementById("lost");
    if (!words || words.hidden === !lost) return;
    words.hidden = !lost;
    words.textContent = lost ? words.dataset.words : "";
  };
  on("htmx:sse:error", () => stale(true));
  // Only a connection that once stood comes again by itself; the first one is tried anew here until it stands.
  let pause = 2000;
  const tryAgain = (event) => {
    const { sourceElement, response } = event.detail.ctx ?? {};
    if (sourceElement?.id !== "live" || response?.status < 500) return;
    stale(true);
    setTimeout(() => sourceElement.dispatchEvent(new Event("seen")), pause * (0.5 + Math.random()));
    pause = Math.min(pause * 2, 60000);
  };
  on("htmx:error", tryAgain);
  on("htmx:response:error", tryAgain);
  on("htmx:config:request", (event) => {
    const { sourceElement, request } = event.detail.ctx;
    if (sourceElement?.id === "live") request.headers["X-Page-Age"] = String(Math.round(performance.now()));
  });
  // Opened in a tab behind, a page does not listen before it is looked at: a browser has six connections to one address.
  const unseen = (event) => event.detail.ctx.sourceElement?.id === "live" && document.hidden;
  on("htmx:before:request", (event) => { if (unseen(event)) event.preventDefault(); });
  on("visibilitychange", () => { if (!document.hidden) document.getElementById("live")?.dispatchEvent(new Event("seen")); });
  let connected = document.hidden;
  on("htmx:sse:after:connection", () => {
    stale(false);
    if (connected) document.querySelectorAll("[data-live]").forEach((region) => htmx.trigger(region, "refresh", {}, false));
    connected = true;
  });
})();
