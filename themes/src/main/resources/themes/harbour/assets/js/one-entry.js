// Only where the hub chose it: each page takes the place of the one before in the history of the tab. Without this script, links lead
// on as anywhere.
if (document.body.hasAttribute("data-one-entry")) {
  const opensElsewhere = (event) => event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href]");
    if (!link || event.defaultPrevented || opensElsewhere(event) || link.hasAttribute("download")) {
      return;
    }
    if (link.protocol === location.protocol && link.host === location.host) {
      event.preventDefault();
      location.replace(link.href);
    }
  });
}
