// Reads QR codes from the camera: by the browser itself where it can, else by a reader that came with the page.
(() => {
  const AGAIN = 2500;

  async function reader(wasm) {
    const own = globalThis.BarcodeDetector;
    if (own && (await own.getSupportedFormats()).includes('qr_code')) return new own({ formats: ['qr_code'] });
    const { BarcodeDetector, prepareZXingModule } = globalThis.BarcodeDetectionAPI;
    prepareZXingModule({ overrides: { locateFile: (path) => (path.endsWith('.wasm') ? wasm : path) } });
    return new BarcodeDetector({ formats: ['qr_code'] });
  }

  /** Calls `seen` once for each code held up; the same code again only after it has been away. */
  async function start(video, wasm, seen) {
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } }, audio: false,
    });
    const codes = await reader(wasm);
    video.srcObject = stream;
    await video.play();
    const lately = new Map();
    const look = async () => {
      if (!video.srcObject) return;
      try {
        for (const code of await codes.detect(video)) {
          const now = performance.now();
          const before = lately.get(code.rawValue);
          lately.set(code.rawValue, now);
          if (before === undefined || now - before > AGAIN) seen(code.rawValue);
        }
      } catch { /* a frame that is not ready */ }
      setTimeout(look, 60);
    };
    look();
    return () => { stream.getTracks().forEach((track) => track.stop()); video.srcObject = null; };
  }

  globalThis.Door = globalThis.Door ?? {};
  Door.camera = { start };
})();
