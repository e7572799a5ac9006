// Seats by mouse and by keyboard. Every change is one of the page's own forms, only filled in here; the server decides.
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const send = (id, values, action) => {
    const form = $(id);
    if (!form) return;
    for (const [name, value] of Object.entries(values)) form.elements[name].value = value;
    if (action) form.action = form.dataset.action + action;
    form.requestSubmit();
  };
  const say = (words) => { const said = $("hall-said"); if (said) said.textContent = words; };

  // whether the whole hall is shown small, kept until the window is closed
  const fit = document.querySelector("[data-fit]");
  if (fit) {
    fit.checked = sessionStorage.getItem("hall-fit") === "true";
    fit.addEventListener("change", () => sessionStorage.setItem("hall-fit", fit.checked));
  }

  // the scrolled places of the maps survive the reload after a change
  const keep = () => document.querySelectorAll("[data-keep]").forEach((region) => sessionStorage.setItem(location.pathname + region.dataset.keep, region.scrollLeft + " " + region.scrollTop));
  window.addEventListener("pagehide", keep);
  document.querySelectorAll("[data-keep]").forEach((region) => {
    const [x, y] = (sessionStorage.getItem(location.pathname + region.dataset.keep) ?? "").split(" ");
    if (y !== undefined) { region.scrollLeft = Number(x); region.scrollTop = Number(y); }
    else region.scrollLeft = (region.scrollWidth - region.clientWidth) / 2;
  });

  // A seat shows itself beside the map without leaving the page
  const choose = async (seat) => {
    const answer = await fetch(seat.getAttribute("href"), { headers: { Accept: "text/html" } }).catch(() => null);
    if (!answer?.ok) { location.href = seat.getAttribute("href"); return; }
    const other = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const id of ["chosen", "unseated"]) if ($(id) && other.getElementById(id)) $(id).replaceWith(other.getElementById(id));
    document.querySelectorAll(".seat.on").forEach((one) => one.classList.remove("on"));
    seat.classList.add("on");
    history.replaceState(null, "", seat.getAttribute("href").split("#")[0]);
    if (matchMedia("(width < 60rem)").matches) $("chosen").scrollIntoView({ behavior: "smooth" });
  };

  let held = null;
  const release = () => { held?.element.classList.remove("held"); held = null; };
  const hold = (element) => {
    release();
    if (!$("move") || !element.dataset.entry) return;
    if (element.dataset.entry === "0") { say($("hall-said").dataset.nobody); return; }
    held = { element, entry: element.dataset.entry, from: element.dataset.seat };
    element.classList.add("held");
    say($("hall-said").dataset.held);
  };
  const drop = (seat) => {
    if (!held || seat === held.element) { release(); return; }
    send("move", { entry: held.entry, from: held.from, seat: seat.dataset.seat, other: seat.dataset.entry });
    say($("hall-said").dataset.dropped);
    release();
  };
  const seatAt = (event) => document.elementFromPoint(event.clientX, event.clientY)?.closest("a.seat");

  // Drag: from a seat or from the list of those without one, onto a seat
  let drag = null;
  document.addEventListener("dragstart", (event) => { if (event.target.closest?.("a.seat")) event.preventDefault(); });
  document.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || event.pointerType === "touch" || event.target.closest("form")) return;
    const from = event.target.closest("a.seat, .hall-people [data-entry]");
    if (from && from.dataset.entry !== "0") drag = { from, x: event.clientX, y: event.clientY, moving: false };
  });
  document.addEventListener("pointermove", (event) => {
    if (!drag) return;
    if (!drag.moving && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > 8) { drag.moving = true; hold(drag.from); }
    if (!drag.moving) return;
    document.querySelectorAll(".seat.over").forEach((one) => one.classList.remove("over"));
    seatAt(event)?.classList.add("over");
  });
  let dragged = false;
  document.addEventListener("pointerup", (event) => {
    if (!drag?.moving) { drag = null; return; }
    drag = null;
    dragged = true;
    setTimeout(() => { dragged = false; }, 50);
    document.querySelectorAll(".seat.over").forEach((one) => one.classList.remove("over"));
    const seat = seatAt(event);
    if (seat) drop(seat); else release();
  });
  document.addEventListener("click", (event) => {
    const seat = event.target.closest?.("a.seat");
    if (!seat || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (dragged) return;
    if (held) drop(seat); else choose(seat);
  });

  // Keyboard: one stop for the whole map; arrows walk, M takes and puts down, L locks, Delete frees
  const roving = () => document.querySelectorAll("svg.hall").forEach((map) => {
    const seats = [...map.querySelectorAll("a.seat")];
    const one = seats.find((seat) => seat.classList.contains("on")) ?? seats[0];
    seats.forEach((seat) => seat.setAttribute("tabindex", seat === one ? "0" : "-1"));
  });
  roving();
  document.addEventListener("htmx:after:swap", roving);
  const place = (seat) => { const box = seat.querySelector("rect"); return [Number(box.getAttribute("x")), Number(box.getAttribute("y"))]; };
  const next = (seat, key) => {
    const [x, y] = place(seat);
    const ways = { ArrowLeft: ([a, b]) => b === y && a < x, ArrowRight: ([a, b]) => b === y && a > x, ArrowUp: ([, b]) => b < y, ArrowDown: ([, b]) => b > y };
    let best = null, least = Infinity;
    for (const other of seat.closest("svg").querySelectorAll("a.seat")) {
      const [a, b] = place(other);
      if (!ways[key]([a, b])) continue;
      const far = Math.abs(b - y) * 40 + Math.abs(a - x);
      if (far < least) { least = far; best = other; }
    }
    return best;
  };
  document.addEventListener("keydown", (event) => {
    const seat = event.target.closest?.("a.seat");
    if (!seat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.startsWith("Arrow")) {
      const other = next(seat, event.key);
      if (!other) return;
      event.preventDefault();
      seat.setAttribute("tabindex", "-1");
      other.setAttribute("tabindex", "0");
      other.focus();
    } else if (event.key === "m" || event.key === "M") {
      event.preventDefault();
      if (held) drop(seat); else hold(seat);
    } else if (event.key === "Escape") release();
    else if (seat.dataset.entry !== "0" && (event.key === "l" || event.key === "L")) send("lock", { entry: seat.dataset.entry, from: seat.dataset.seat, locked: String(!seat.classList.contains("locked")) });
    else if (seat.dataset.entry !== "0" && event.key === "Delete") send("clear", { entry: seat.dataset.entry, from: seat.dataset.seat });
  });

  // The drawing board: click for gaps and wheelchairs, drag blocks, stairs and doors by whole seats
  const board = document.querySelector("[data-board=true]");
  if (!board) return;
  const tool = () => document.querySelector("[name=tool]:checked")?.value;
  const ACROSS = 58, DOWN = 54;
  let moved = null;
  board.addEventListener("click", (event) => {
    const spot = event.target.closest("[data-row]");
    if (!spot || spot.dataset.block === "CT" || tool() === "move") return;
    send("spot", { row: spot.dataset.row, column: spot.dataset.column, tool: tool() }, spot.dataset.block + "/spots");
  });
  board.addEventListener("pointerdown", (event) => {
    if (tool() !== "move") return;
    const spot = event.target.closest("[data-row]");
    const thing = event.target.closest(".mark, .block") ?? (spot && event.target.closest("svg").querySelector(`.block[data-block="${spot.dataset.block}"]`));
    if (thing) moved = { thing, x: event.clientX, y: event.clientY };
  });
  const shift = (event) => {
    const scale = moved.thing.closest("svg").getScreenCTM().a;
    return [Math.round((event.clientX - moved.x) / ACROSS / scale), Math.round((event.clientY - moved.y) / DOWN / scale)];
  };
  document.addEventListener("pointermove", (event) => {
    if (!moved) return;
    const [x, y] = shift(event);
    moved.thing.setAttribute("transform", `translate(${x * ACROSS} ${y * DOWN})`);
  });
  document.addEventListener("pointerup", (event) => {
    if (!moved) return;
    const { thing } = moved;
    const [x, y] = shift(event);
    moved = null;
    if (x === 0 && y === 0) return;
    const at = { x: Number(thing.dataset.x) + x, y: Number(thing.dataset.y) + y };
    if (thing.matches(".mark")) send("mark", { index: thing.dataset.mark, what: thing.dataset.what, ...at }, thing.closest("svg").dataset.floor + "/marks");
    else send("place", { x: Math.max(0, at.x), y: Math.max(0, at.y) }, thing.dataset.block + "/place");
  });
})();
