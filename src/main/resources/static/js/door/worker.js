// Keeps the check-in page on the phone, so that it opens without network. VERSION and FILES are written before this line.
const NAME = 'door-' + VERSION;

addEventListener('install', (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(FILES)).then(() => skipWaiting()));
});

addEventListener('activate', (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name.startsWith('door-') && name !== NAME).map((name) => caches.delete(name))))
    .then(() => clients.claim()));
});

// What is kept is answered at once; the page itself is fetched anew behind, for the next time.
addEventListener('fetch', (event) => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  if (request.method !== 'GET' || path.startsWith('/on/door/')) return;
  event.respondWith(caches.open(NAME).then(async (cache) => {
    const kept = await cache.match(request);
    if (path === '/on/door') {
      const fresh = fetch(request).then((answer) => {
        if (answer.ok) cache.put(request, answer.clone());
        return answer;
      });
      if (!kept) return fresh;
      event.waitUntil(fresh.catch(() => {}));
    }
    return kept ?? fetch(request);
  }));
});
