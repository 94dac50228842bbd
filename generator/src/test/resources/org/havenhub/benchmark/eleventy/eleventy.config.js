import anchor from "markdown-it-anchor";
import attributes from "markdown-it-attrs";

const PAGE_SIZE = 100;

export default function (eleventy) {
  eleventy.amendLibrary("md", (markdown) => markdown.use(attributes).use(anchor, { tabIndex: false }).use(links));
  eleventy.addPassthroughCopy({ "content/assets": "assets" });

  eleventy.addFilter("day", (date) => date.toISOString().slice(0, 10));
  const long = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  eleventy.addFilter("long", (date) => long.format(date));
  eleventy.addFilter("minutes", (page) => Math.ceil(page.rawInput.split(/\s+/).length / 200));
  eleventy.addFilter("headings", (html) =>
    [...html.matchAll(/<h([23]) id="([^"]*)"[^>]*>(.*?)<\/h\1>/g)].map(([, level, id, text]) => ({ level, id, text })));

  eleventy.addCollection("guides", (api) => guides(api));
  eleventy.addCollection("help", (api) => help(api));
  eleventy.addCollection("helpById", (api) => Object.fromEntries(help(api).map((page) => [page.fileSlug, page])));
  eleventy.addCollection("guidesByResource", (api) => grouped(guides(api), "mentions"));
  eleventy.addCollection("latest", (api) => guides(api).sort((a, b) => b.date - a.date).slice(0, 50));
  eleventy.addCollection("guideParts", (api) => parts("guides", "Guides", guides(api)));
  eleventy.addCollection("helpParts", (api) => parts("help", "Find help", help(api)));
  eleventy.addCollection("topics", (api) => terms(guides(api).concat(help(api)), "topics"));
  eleventy.addCollection("kinds", (api) => terms(help(api), "kinds"));
  eleventy.addCollection("topicParts", (api) => termParts(guides(api).concat(help(api)), "topics"));
  eleventy.addCollection("kindParts", (api) => termParts(help(api), "kinds"));

  return {
    dir: { input: "content", includes: "../layouts", output: "../eleventy-site" },
    markdownTemplateEngine: false,
  };
}

/** A link to a source file leads to its page. Nothing checks that there is one: Eleventy has no such check. */
function links(markdown) {
  markdown.core.ruler.push("links", (state) => {
    for (const token of state.tokens.flatMap((block) => block.children ?? [])) {
      if (token.type === "link_open") {
        token.attrSet("href", token.attrGet("href")
          .replace(/^resource:(.*)$/, "/help/$1.html")
          .replace(/\.md(?=#|$)/, ".html"));
      }
    }
  });
}

function guides(api) {
  return api.getFilteredByGlob("content/guides/*.md").sort((a, b) => a.data.weight - b.data.weight);
}

function help(api) {
  return api.getFilteredByGlob("content/help/*.md");
}

function grouped(pages, field) {
  const groups = {};
  for (const page of pages) {
    for (const id of page.data[field] ?? []) {
      (groups[id] ??= []).push(page);
    }
  }
  return groups;
}

function terms(pages, field) {
  return Object.entries(grouped(pages, field)).sort()
    .map(([id, items]) => ({ id, count: items.length, url: `/${field}/${id}.html` }));
}

function termParts(pages, field) {
  return Object.entries(grouped(pages, field)).sort().flatMap(([id, items]) => parts(`${field}/${id}`, id, items));
}

function parts(path, title, items) {
  const count = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  const urls = Array.from({ length: count }, (_, i) => (i === 0 ? `/${path}.html` : `/${path}/page/${i + 1}.html`));
  return urls.map((url, i) => ({
    title, url, urls,
    guides: items.slice(i * PAGE_SIZE, (i + 1) * PAGE_SIZE).filter((page) => !page.data.phone),
    help: items.slice(i * PAGE_SIZE, (i + 1) * PAGE_SIZE).filter((page) => page.data.phone),
  }));
}
