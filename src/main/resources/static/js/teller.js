// A teller's phone: counts of a block, kept on the phone until the server has written them down.
(() => {
  "use strict";
  const root = document.querySelector(".teller[data-words]");
  if (!root) return;
  const words = JSON.parse(root.dataset.words);
  const vote = Number(root.dataset.voteId);
  const KEPT = "daihoi-counts";
  const kept = () => JSON.parse(localStorage.getItem(KEPT) ?? "[]");
  const keep = (all) => localStorage.setItem(KEPT, JSON.stringify(all));
  const formOf = (block) => [...root.querySelectorAll("form[data-block]")].find((one) => one.dataset.block === block);
  const value = (form, name) => Math.max(0, parseInt(form.elements[name].value, 10) || 0);
  const id = () => [1e7, 1e3, 4e3, 8e3, 1e11].join("-").replace(/[018]/g, (c) =>
    (Number(c) ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (Number(c) / 4)))).toString(16));

  const say = (form, text, bad) => {
    const place = form?.querySelector("[data-said]");
    if (!place) return;
    place.textContent = text;
    place.classList.toggle("bad", Boolean(bad));
  };
  // What is typed but not sent outlives a reload of the page.
  const NUMBERS = ["for", "against", "abstain"];
  const draftOf = (form) => "daihoi-draft " + vote + " " + form.dataset.block;
  const draft = (form) => sessionStorage.setItem(draftOf(form), JSON.stringify(NUMBERS.map((one) => form.elements[one].value)));
  const takeUp = (form) => {
    const typed = JSON.parse(sessionStorage.getItem(draftOf(form)) ?? "null");
    if (!typed) return;
    NUMBERS.forEach((one, at) => { form.elements[one].value = typed[at]; });
    form.closest("details").open = true;
  };
  const sum = (form) => {
    const total = value(form, "for") + value(form, "against") + value(form, "abstain");
    const over = total - Number(form.dataset.present);
    const place = form.querySelector("[data-sum]");
    place.textContent = (over > 0 ? words.over : words.sum)
      .replace("{0}", total).replace("{1}", form.dataset.present).replace("{2}", Math.abs(over));
    place.classList.toggle("over", over > 0);
  };

  const told = async (answer) => {
    const problem = await answer.json().catch(() => ({}));
    return (problem.findings ?? []).map((one) => one.message + " " + one.cure).join(" ") || problem.detail || words.failed;
  };
  /** One count; what the server has refused is not kept, what it has not answered is. */
  const send = async (count) => {
    const form = formOf(count.block);
    const answer = await fetch("/on/teller/counts", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(count),
    }).catch(() => null);
    if (!answer || answer.status >= 500) {
      say(form, words.kept, true);
      return false;
    }
    if (answer.ok) {
      say(form, words.sent);
      lately.set(count.block, [count, performance.now()]);
      // what was corrected while this one was on its way stands on it
      keep(kept().map((one) => (one.block === count.block && one.vote === count.vote ? { ...one, seen: count.id } : one)));
      if (form) {
        sessionStorage.removeItem(draftOf(form));
        form.dataset.seen = count.id;
        form.closest("details").classList.add("counted");
        form.closest("details").querySelector("summary span:last-child").textContent = words.counted;
        form.querySelector("[data-sure]").hidden = true;
        form.elements.sure.checked = false;
      }
    } else {
      say(form, await told(answer), true);
      if (form && answer.status === 409) form.querySelector("[data-sure]").hidden = false;
    }
    return true;
  };
  // A double tap is one count: the same numbers of a block are not sent while they are on their way or have just come.
  const lately = new Map();
  const same = (count, other) => other && ["inFavour", "against", "abstaining", "sure"].every((one) => count[one] === other[one]);
  const isAgain = (count) => {
    const [last, at] = lately.get(count.block) ?? [];
    return same(count, kept().find((one) => one.block === count.block && one.vote === vote))
      || (same(count, last) && performance.now() - at < 3000);
  };
  let sending = false;
  const sendAll = async () => {
    if (sending) return;
    sending = true;
    try {
      for (const count of kept()) {
        if (!(await send(count))) break;
        keep(kept().filter((one) => one.id !== count.id));
      }
    } finally {
      sending = false;
    }
  };

  root.addEventListener("click", (event) => {
    const form = event.target.closest("form");
    const step = event.target.closest("[data-step]");
    if (step) {
      const field = step.parentElement.querySelector("input");
      field.value = Math.max(0, (parseInt(field.value, 10) || 0) + Number(step.dataset.step));
      draft(form);
      sum(form);
    }
    if (event.target.closest("[data-rest]")) {
      form.elements.for.value = Math.max(0, Number(form.dataset.present) - value(form, "against") - value(form, "abstain"));
      draft(form);
      sum(form);
    }
  });
  root.addEventListener("input", (event) => {
    if (!event.target.form) return;
    draft(event.target.form);
    sum(event.target.form);
  });
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target;
    const count = {
      id: id(),
      vote,
      block: form.dataset.block,
      inFavour: value(form, "for"),
      against: value(form, "against"),
      abstaining: value(form, "abstain"),
      seen: form.dataset.seen || null,
      sure: form.elements.sure.checked,
    };
    if (isAgain(count)) return;
    keep([...kept().filter((one) => one.block !== count.block || one.vote !== vote), count]); // the last count of a block
    sendAll();
  });
  root.addEventListener("focusin", (event) => event.target.matches("input[inputmode]") && event.target.select());
  window.addEventListener("online", sendAll);
  setInterval(() => kept().length && sendAll(), 4000);
  root.querySelectorAll("form[data-block]").forEach((form) => { takeUp(form); sum(form); });
  sendAll();
})();
