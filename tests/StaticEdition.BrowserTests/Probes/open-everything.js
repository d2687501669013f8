// Opens all that is folded, and the first note that has a marker in view.
() => {
  for (const box of document.querySelectorAll("details")) box.open = true;
  [...document.querySelectorAll('a[role="doc-noteref"]')].find((marker) => marker.checkVisibility())?.click();
}
