// The words of the main part that are shown, one space between them; what has another form in narrow windows may be left out.
(leftOut) => {
  const away = leftOut ? [...document.querySelectorAll(leftOut)] : [];
  for (const part of away) part.style.setProperty("display", "none", "important");
  const words = document.querySelector("main").innerText.replace(/\s+/g, " ").trim();
  for (const part of away) part.style.removeProperty("display");
  return words;
}
