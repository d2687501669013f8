// Opens all that is folded.
() => {
  for (const box of document.querySelectorAll("details")) box.open = true;
}
