"use strict";
// Copying: a button beside each citation, and selections of one column that hold its words and nothing else.
(function () {
  const root = document.documentElement;
  const words = document.body.dataset;

  const status = document.createElement("p");
  status.className = "sr";
  status.setAttribute("role", "status");
  document.body.append(status);

  // The clipboard is closed to pages from a folder; the older way is open to them.
  async function write(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const from = document.activeElement;
      const area = document.createElement("textarea");
      area.className = "sr";
      area.value = text;
      document.body.append(area);
      area.select();
      const isDone = document.execCommand("copy");
      area.remove();
      from?.focus({ preventScroll: true });
      return isDone;
    }
  }

  function button(label, name, text) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "copy";
    made.lang = document.body.lang || root.lang;
    made.dir = document.body.dir || root.dir;
    made.textContent = label;
    if (name !== label) made.setAttribute("aria-label", name);
    made.addEventListener("click", async () => {
      const isDone = await write(text);
      made.textContent = isDone ? words.copied : label;
      status.textContent = "";
      setTimeout(() => { status.textContent = isDone ? words.copied : words.notCopied; }, 50);
      setTimeout(() => { made.textContent = label; status.textContent = ""; }, 3000);
    });
    return made;
  }

  function wordsOf(fragment) {
    for (const aside of fragment.querySelectorAll("[data-aside]")) aside.remove();
    return fragment.textContent;
  }

  function textOf(element) {
    const text = element.textContent.trim();
    if (!element.href || /^https?:/.test(text)) return text;
    const address = new URL(element.href);
    address.search = "";
    return address.protocol.startsWith("http") ? address.href : "";
  }

  function addButton(element) {
    element.dataset.ready = "";
    const text = textOf(element);
    if (!text) return;
    const made = button(words.copy, element.dataset.copy, text);
    if (element.localName === "pre") element.before(made); else element.after(made);
  }

  // A passage with its citation, where all its words stand on the page.
  function addPassage(list) {
    list.dataset.ready = "";
    const passage = document.querySelector(`[data-text="${CSS.escape(list.dataset.of)}"]:not([data-range])`);
    if (!passage) return;
    const item = document.createElement("li");
    item.append(button(words.copyWords, words.copyWords, wordsOf(passage.cloneNode(true)) + "\n" + list.querySelector(".citation").textContent));
    list.append(item);
  }

  // What is folded away gets its buttons when it opens.
  function furnish(box) {
    const isShown = (element) => !element.closest("details:not([open])");
    [...box.querySelectorAll("[data-copy]:not([data-ready])")].filter(isShown).forEach(addButton);
    [...box.querySelectorAll("[data-of]:not([data-ready])")].filter(isShown).forEach(addPassage);
  }

  // Selected by hand: the words of the column in which the selection began, as the text has them.
  const UNITS = "[data-text], [data-witness], .rendering p:not(.by)";
  const APART = ".drawer, .foot, .bands, [popover]";

  function columnOf(unit) {
    const source = unit.dataset.text || unit.dataset.witness || unit.closest(".reading")?.querySelector("[data-text]")?.dataset.text || "";
    return source.split(/[/:]/)[0];
  }

  function wordsWithin(unit, range) {
    const part = range.cloneRange();
    if (!unit.contains(range.startContainer)) part.setStart(unit, 0);
    if (!unit.contains(range.endContainer)) part.setEnd(unit, unit.childNodes.length);
    return wordsOf(part.cloneContents());
  }

  function onCopy(event) {
    const selection = getSelection();
    if (!event.clipboardData || selection.isCollapsed || event.target.closest?.("textarea, input")) return;
    const range = selection.getRangeAt(0);
    const around = range.commonAncestorContainer;
    const sheet = (around.closest ? around : around.parentElement).closest(".sheet, .book, .capture-lines");
    if (!sheet) return;
    const units = [...sheet.querySelectorAll(UNITS)]
      .filter((unit) => range.intersectsNode(unit) && !unit.closest(APART) && (unit.checkVisibility?.() ?? true));
    const first = units.find((unit) => unit.contains(selection.anchorNode)) ?? units[0];
    const text = units.filter((unit) => columnOf(unit) === columnOf(first)).map((unit) => wordsWithin(unit, range)).filter(Boolean).join("\n");
    if (!text) return;
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
  }

  furnish(document.querySelector("main"));
  document.addEventListener("toggle", (event) => {
    const box = event.target;
    if (box.open && box.localName === "details" && !("printed" in box.dataset)) furnish(box);
  }, true);
  document.addEventListener("copy", onCopy);
})();
