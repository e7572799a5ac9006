// Sounds and shakes, so that the operator need not look: one high tone, two middle ones, one long low one.
(() => {
  let audio = null;
  const TONES = {
    good: [[880, 0, 0.14]],
    heed: [[520, 0, 0.12], [520, 0.2, 0.12]],
    bad: [[180, 0, 0.5]],
  };
  const SHAKES = { good: 60, heed: [70, 60, 70], bad: 400 };

  /** Browsers give sound only after a touch. */
  function wake() {
    audio = audio ?? new AudioContext();
    audio.resume();
  }

  function play(kind) {
    navigator.vibrate?.(SHAKES[kind]);
    if (!audio || audio.state !== 'running') return;
    for (const [pitch, after, length] of TONES[kind]) {
      const tone = audio.createOscillator();
      const loud = audio.createGain();
      tone.frequency.value = pitch;
      loud.gain.value = 0.25;
      tone.connect(loud).connect(audio.destination);
      tone.start(audio.currentTime + after);
      tone.stop(audio.currentTime + after + length);
    }
  }

  globalThis.Door = globalThis.Door ?? {};
  Door.signal = { wake, play };
})();
