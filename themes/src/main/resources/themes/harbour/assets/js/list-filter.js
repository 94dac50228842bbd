/*
 * Keeps to the cards of this page that hold every word somebody types. All of it happens in memory: no address, no history, no
 * storage knows what was typed, and the page forgets it when it is left. Without this script the box stays hidden.
 */

const PAUSE = 400;

/** Text without what people leave out when they type: capitals, accents and the vowel signs of Arabic. */
function plain(text) {
  return text.normalize("NFD").replace(/[\u0300-\u036f\u064b-\u0652]/g, "").toLowerCase().replace(/\s+/g, " ");
}

/** Numbers are found with and without their gaps. */
function findable(text) {
  return text + " " + text.replace(/(\d)[ -](?=\d)/g, "$1");
}

/** An item with its siblings, which are shown together with it or not at all. */
function readItem(item) {
  const hrefs = Array.from(item.querySelectorAll(".siblings a"), (link) => link.href);
  return { item, text: findable(plain(item.textContent)), href: item.querySelector(".card-title a").href, siblings: hrefs };
}

function start(box) {
  const input = box.querySelector("input");
  const clear = box.querySelector("button");
  const status = box.querySelector("[role=status]");
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  let items = [];
  let timer = 0;

  const say = (shown) => {
    const words = shown > 0 ? box.dataset.count : box.dataset.none;
    status.textContent = words.replace("{count}", numbers.format(shown)).replace("{total}", numbers.format(items.length));
  };

  const filter = () => {
    const words = plain(input.value).split(" ").filter(Boolean);
    const fits = items.filter(({ text }) => words.every((word) => text.includes(word)));
    const hrefs = new Set(fits.map(({ href }) => href));
    let shown = 0;
    for (const { item, href, siblings } of items) {
      item.hidden = !hrefs.has(href) && !siblings.some((sibling) => hrefs.has(sibling));
      shown += item.hidden ? 0 : 1;
    }
    clear.hidden = input.value === "";
    clearTimeout(timer);
    if (words.length === 0) {
      status.textContent = "";
    } else {
      timer = setTimeout(() => say(shown), PAUSE);
    }
  };

  const forget = () => {
    input.value = "";
    filter();
  };

  input.addEventListener("focus", () => {
    items = items.length > 0 ? items : Array.from(document.querySelectorAll("main .resources > li"), readItem);
  });
  input.addEventListener("input", filter);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && input.value !== "") {
      event.preventDefault();
      forget();
    }
  });
  clear.addEventListener("click", () => {
    forget();
    input.focus();
  });
  addEventListener("pagehide", forget);
  clear.hidden = true;
  box.hidden = false;
}

document.querySelectorAll("[data-filter]").forEach(start);
