export default {
  layout: "guide.njk",
  section: { title: "Guides", url: "/guides.html" },
  permalink: ({ page }) => `/guides/${page.fileSlug}.html`,
};
