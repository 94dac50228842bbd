// Brings the page again, where the reader was in it, when it looks another way now.
'use strict';
const { state } = document.currentScript.dataset;
const address = `/_haven/events?page=${encodeURIComponent(location.pathname)}&state=${state}`;
let events;

// A browser has few connections for all its tabs: a tab that nobody sees needs none.
function listen() {
  events?.close();
  if (document.visibilityState === 'visible') {
    events = new EventSource(address);
    events.addEventListener('reload', () => {
      events.close();
      location.reload();
    });
  }
}

document.addEventListener('visibilitychange', listen);
addEventListener('pageshow', listen);
addEventListener('pagehide', () => events?.close());
listen();
