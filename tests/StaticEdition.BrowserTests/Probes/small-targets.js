// Targets of less than 24 by 24 CSS px to which no exception of WCAG 2.2, 2.5.8 applies: in a sentence, or with room around it.
() => {
  const least = 24;
  const targets = [...document.querySelectorAll("a[href], button, summary, label:has(input), input:not(label input), select, textarea")]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }) && getComputedStyle(target).clipPath === "none")
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0);

  // A line of words that are no targets holds it, so its height is the line's.
  function isInSentence(target) {
    if (!getComputedStyle(target).display.startsWith("inline")) return false;
    let block = target.parentElement;
    while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (/[\p{L}\p{N}]/u.test(walker.currentNode.data) && !walker.currentNode.parentElement.closest("a, button, summary, label")) return true;
    }
    return false;
  }

  const middle = ({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 });
  const isSmall = (box) => box.width < least - 0.01 || box.height < least - 0.01;
  const gap = (point, box) => Math.hypot(Math.max(box.left - point.x, 0, point.x - box.right), Math.max(box.top - point.y, 0, point.y - box.bottom));

  // A circle of 24 px around its middle meets no other target, and no circle of another small one.
  function hasRoom(target, box) {
    const centre = middle(box);
    return targets.every((other) => {
      if (other.target === target || other.target.contains(target) || target.contains(other.target)) return true;
      const away = isSmall(other.box) ? Math.hypot(centre.x - middle(other.box).x, centre.y - middle(other.box).y) - least / 2 : Infinity;
      return Math.min(gap(centre, other.box), away) >= least / 2 - 0.01;
    });
  }

  return targets.filter(({ target, box }) => isSmall(box) && !isInSentence(target) && !hasRoom(target, box))
    .map(({ target, box }) => `<${target.localName} class="${target.className}"> “${target.textContent.trim().slice(0, 30)}” has ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`);
}
