// What is folded on a phone opens where it stands beside the text and moves nothing. Without this script a press opens it there too.
if (matchMedia("(min-width: 64em)").matches) {
  document.querySelectorAll("details[data-wide]").forEach((part) => {
    part.open = true;
  });
}
