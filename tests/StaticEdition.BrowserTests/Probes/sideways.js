// The elements that reach farthest beyond the window, or that cut their own words; nothing where all fits.
() => {
  const width = document.documentElement.clientWidth;
  const name = (element) => `<${element.localName} class="${element.className.baseVal ?? element.className}">`;
  const faults = [];
  const beyond = document.documentElement.scrollWidth - width;
  if (beyond > 0) {
    const widest = [...document.querySelectorAll("body *")].map((element) => [element, element.getBoundingClientRect()])
      .filter(([, box]) => box.width > 0 && (box.right > width + 1 || box.left < -1)).slice(0, 4)
      .map(([element, box]) => `${name(element)} ${Math.round(box.left)}–${Math.round(box.right)}`);
    faults.push(`${beyond} px wider than the window: ${widest.join(", ")}`);
  }
  for (const element of document.querySelectorAll("main *")) {
    if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth < 2) continue;
    const style = getComputedStyle(element);
    if (style.overflowX === "visible" || style.display === "inline") continue;
    faults.push(`${name(element)} cuts or scrolls its words: “${element.textContent.trim().slice(0, 40)}”`);
  }
  return faults;
}
