export default {
  layout: "help.njk",
  section: { title: "Find help", url: "/help.html" },
  permalink: ({ page }) => `/help/${page.fileSlug}.html`,
};
