// How the first shown element of a selector looks where the device chooses the colours; nothing where there is none.
// Its lines then have the colour of the words, and its ground is the device's, however thin the tint: neither is counted.
(selector) => {
  const element = [...document.querySelectorAll(selector)].find((candidate) => candidate.checkVisibility());
  if (!element) return null;
  const style = getComputedStyle(element);
  const ground = style.backgroundColor.match(/\d+/g).slice(0, 3);
  const lines = [style.outlineStyle !== "none" && style.outline, style.borderStyle !== "none" && style.border,
    style.textDecorationLine !== "none" && [style.textDecorationLine, style.textDecorationStyle, style.textDecorationThickness]];
  const drawing = element.closest("svg") && [style.fill, style.fillOpacity, style.stroke, style.strokeDasharray, element.getAttribute("fill")];
  return [style.color, ground, ...lines, drawing].join();
}
