// Leaves the site at once: blanks the page, takes its place in the tab's history, goes. Without this script the same links lead
// away like any other.
const root = document.documentElement;
const exit = document.querySelector("[data-exit]");
const status = document.querySelector("[data-exit-status]");
const title = document.title;

if (exit && status) {
  const PRESSES = 3;
  const PATIENCE = 5000;
  const FORGET = 3000;
  let presses = 0;
  let alone = false;
  let timer = 0;

  const say = (words) => {
    status.textContent = words;
  };

  const leave = () => {
    root.classList.add("is-left");
    document.title = exit.hostname;
    say(status.dataset.leaving);
    location.replace(exit.href);
  };

  const forget = () => {
    clearTimeout(timer);
    presses = 0;
  };

  const expire = () => {
    forget();
    say(status.dataset.expired);
    timer = setTimeout(() => say(""), FORGET);
  };

  const count = () => {
    clearTimeout(timer);
    presses += 1;
    if (presses === PRESSES) {
      leave();
    } else {
      say(presses === 1 ? status.dataset.two : status.dataset.one);
      timer = setTimeout(expire, PATIENCE);
    }
  };

  // Capital letters need Shift too: where somebody types, and where a dialog has its own keys, it means nothing else.
  const isBusy = (event) =>
    event.isComposing ||
    (event.target instanceof Element &&
      (event.target.isContentEditable || event.target.closest("input, textarea, select, dialog, [role=dialog]")));

  const cancel = () => {
    alone = false;
    if (presses > 0) {
      forget();
      say("");
    }
  };

  document.querySelectorAll("[data-exit]").forEach((link) =>
    link.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    }),
  );

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey || isBusy(event)) {
      cancel();
    } else if (!event.repeat) {
      alone = true;
    }
  });

  // It counts when it comes up and nothing else went down in between: then it was no capital letter and no shortcut.
  document.addEventListener("keyup", (event) => {
    if (event.key === "Shift" && alone) {
      alone = false;
      count();
    }
  });

  document.addEventListener("pointerdown", cancel);

  // Whoever comes back finds the page as it was, also when the browser kept it in memory.
  addEventListener("pageshow", () => {
    root.classList.remove("is-left");
    document.title = title;
    forget();
    say("");
  });
}
