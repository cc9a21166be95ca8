/** On every page: has the worker registered when the page has nothing else to do, and says when it is read without a network. */

// It imports nothing: what it shared with another script would be a second request on every page.
const NOTE = 'Bạn đang đọc bản lưu trên máy vì không có mạng; trang thật có thể đã khác.';

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  const { serviceWorker } = navigator;
  // A worker that has just taken over is told so here: what it would do while it takes over, every page would wait for.
  serviceWorker.addEventListener('controllerchange', () => {
    serviceWorker.controller?.postMessage('begin');
  });
  addEventListener('load', () => {
    // Safari has no idle time to ask for.
    const whenIdle = window.requestIdleCallback ?? ((call: () => void) => setTimeout(call, 1000));
    whenIdle(() => {
      // Where a reader forbids it (private windows), the site is read as before.
      serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined);
    });
  });
  if (!navigator.onLine && !document.querySelector('[data-offline]')) {
    const note = document.createElement('p');
    note.className = 'note';
    note.textContent = NOTE;
    document.querySelector('main h1')?.before(note);
  }
}
