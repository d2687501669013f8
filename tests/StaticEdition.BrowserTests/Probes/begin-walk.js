// Notes where Tab should stop, in the order of the page, and from now on where it does; answers how many stops are to be tried.
(most) => {
  const looks = ["outlineStyle", "outlineWidth", "outlineColor", "boxShadow", "backgroundColor", "borderTopColor", "fill", "opacity", "clipPath"];
  const lookOf = (element) => [element, ...(element.closest("label")?.querySelectorAll("*") ?? []), ...element.querySelectorAll("path, rect")]
    .map((part) => { const style = getComputedStyle(part); return looks.map((look) => style[look]).join(); }).join("|");

  function isStop(element) {
    if (element.tabIndex < 0 || element.disabled || !element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.localName === "summary") return element.parentElement.querySelector("summary") === element;
    if (element.type !== "radio") return true;
    const group = [...document.getElementsByName(element.name)];
    return element === (group.find((button) => button.checked) ?? group[0]);
  }

  const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter(isStop);
  const walk = { stops, before: new Map(stops.map((stop) => [stop, lookOf(stop)])), reached: [], faults: [] };
  const say = (element) => `<${element.localName} class="${element.className.baseVal ?? element.className}"> “${element.textContent.trim().slice(0, 30)}”`;

  // Some point of it is the topmost thing there (WCAG 2.2, 2.4.11).
  function isSeen(element) {
    const spot = element.closest("label") ?? element;
    return [...spot.getClientRects()].some((box) => [0.1, 0.5, 0.9].some((across) => [0.15, 0.5, 0.85].some((down) => {
      const top = document.elementFromPoint(box.left + box.width * across, box.top + box.height * down);
      return top && (spot.contains(top) || spot.closest("svg")?.contains(top) || (top.contains(spot) && top !== document.documentElement)
        || (top === document.documentElement && spot.parentElement === document.body));
    })));
  }

  walk.look = () => {
    const element = document.activeElement;
    if (!element || element === document.body) return;
    walk.reached.push(element);
    if (!walk.before.has(element)) return;
    if (lookOf(element) === walk.before.get(element)) walk.faults.push(`${say(element)} looks the same with focus`);
    if (!isSeen(element)) walk.faults.push(`${say(element)} is covered when it has focus`);
  };
  walk.end = () => {
    walk.look();
    const isScroller = (element) => element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
    const reached = walk.reached.filter((element) => walk.before.has(element) || !isScroller(element));
    const wrong = stops.slice(0, most).findIndex((stop, i) => reached[i] !== stop);
    if (wrong >= 0) walk.faults.push(`Tab number ${wrong + 1} reaches ${reached[wrong] ? say(reached[wrong]) : "nothing"} and not ${say(stops[wrong])}`);
    return walk.faults;
  };
  addEventListener("keydown", (event) => { if (event.key === "Tab") walk.look(); }, true);
  window.walk = walk;
  return Math.min(stops.length, most);
}
