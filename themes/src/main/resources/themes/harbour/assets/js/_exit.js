// First in the script, so that no other one can keep it from working. Leaves the site at once: blanks the page, takes its place in the tab's history, goes. Without this script the same links lead
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
  let leaving = false;

  const say = (words) => {
    status.textContent = words;
  };

  const links = document.querySelectorAll("[data-exit]");

  // Hidden twice: where the style sheet is missing or the browser is too old for it, the attribute does it.
  const show = (visible) => {
    root.classList.toggle("is-left", !visible);
    links.forEach((link) => {
      link.hidden = !visible;
    });
    for (const part of document.body.children) {
      part.hidden = !visible && !part.contains(status);
    }
  };

  const leave = () => {
    leaving = true;
    clearTimeout(timer);
    show(false);
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
    if (leaving || presses >= PRESSES) {
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

  // Also takes away the last words, so that they never lie over what gets focus next.
  const cancel = () => {
    alone = false;
    if (!leaving) {
      forget();
      say("");
    }
  };

  // The middle button too: a new tab would leave this one open behind it. And the space bar, which presses what looks like a button.
  const isPress = (event) => (event.type === "keydown" ? event.key === " " : event.button < 2);

  links.forEach((link) =>
    ["click", "auxclick", "keydown"].forEach((press) =>
      link.addEventListener(press, (event) => {
        if (isPress(event)) {
          event.preventDefault();
          leave();
        }
      }),
    ),
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

  // Somebody who presses the button while they are counted wants nothing else.
  document.addEventListener("pointerdown", (event) => {
    if (!(event.target instanceof Element && event.target.closest("[data-exit]"))) {
      cancel();
    }
  });

  // With Shift a wheel moves a page to the side.
  document.addEventListener("wheel", cancel, { passive: true });

  // Whoever comes back to a page that the browser kept in memory finds it as it was. The same event also tells that a page has
  // loaded: that must not bring back what somebody is just leaving.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) {
      return;
    }
    leaving = false;
    show(true);
    document.title = title;
    forget();
    say("");
  });
}
