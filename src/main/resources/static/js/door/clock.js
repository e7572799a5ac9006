// What time it was by the server's clock, on a phone whose own clock may be wrong, be put right, or sleep.
//
// Two clocks run here: the wall clock (may be set) and the page's own (may stop while the phone sleeps, begins anew with
// each load). Each contact with the server ties both to its time. A scan keeps both as they stood; how long ago it was is
// reckoned only when it is sent, when the contacts before and after tell which of the two went steadily between them.
(() => {
  const STEADY = 3000;
  const boot = crypto.randomUUID();
  let last = null;

  const here = () => ({ wall: Date.now(), mono: performance.now(), boot });

  /** The server has said what time it is there; half of the way it took has passed since. */
  function contact(server, took) {
    last = { ...here(), server: server + took / 2 };
    return last;
  }

  /** Kept with a scan. */
  const stamp = () => ({ ...here(), anchor: last });

  /** When a stamp was taken, by the server's clock; `now` is a contact after it. */
  function when(one, now) {
    const wallBack = now.server - (now.wall - one.wall);
    const monoBack = one.boot === now.boot ? now.server - (now.mono - one.mono) : null;
    const anchor = one.anchor;
    if (!anchor) return monoBack ?? wallBack;
    const wallOn = anchor.server + (one.wall - anchor.wall);
    if (Math.abs(wallBack - wallOn) <= STEADY) return wallBack;
    const monoOn = anchor.boot === one.boot ? anchor.server + (one.mono - anchor.mono) : null;
    return monoBack ?? monoOn ?? wallBack;
  }

  /** How long ago it was, as the server is told; null before the first contact of this page. */
  function age(one) {
    if (!last) return null;
    return Math.max(0, Math.round(last.server + (performance.now() - last.mono) - when(one, last)));
  }

  /** The server's time now, as well as it is known. */
  function now() {
    if (!last) return Date.now();
    return last.boot === boot ? last.server + (performance.now() - last.mono) : last.server + (Date.now() - last.wall);
  }

  const sinceContact = () => (last && last.boot === boot ? performance.now() - last.mono : Infinity);

  globalThis.Door = globalThis.Door ?? {};
  Door.clock = { contact, stamp, when, age, now, sinceContact, here, restore: (one) => { last = last ?? one; } };
})();
