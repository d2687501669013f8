// How the first shown element of a selector looks, in what is left where the device chooses the colours; nothing where there is none.
(selector) => {
  const element = [...document.querySelectorAll(selector)].find((candidate) => candidate.checkVisibility());
  if (!element) return null;
  const style = getComputedStyle(element);
  return ["color", "backgroundColor", "outline", "border", "textDecorationLine", "textDecorationStyle", "textDecorationColor", "textDecorationThickness",
    "fill", "fillOpacity", "stroke", "strokeDasharray"].map((name) => style[name]).join();
}
