"use strict";
// On paper the notes stand after the text, as in a book; without script they stand under their passages.
(function () {
  let moved = [];

  function gather() {
    const boxes = document.querySelectorAll(".sheet .drawer > .dossiers, .text .book > section > .row > .foot");
    if (boxes.length === 0 || moved.length > 0) return;
    const notes = document.createElement("section");
    const heading = document.createElement("h2");
    notes.className = "endnotes";
    heading.textContent = document.body.dataset.notes;
    notes.append(heading);
    for (const box of boxes) {
      if (!box.querySelector(".body")) continue;
      const label = box.closest(".row")?.querySelector(".label");
      const place = document.createComment("");
      box.replaceWith(place);
      moved.push({ box, place });
      if (box.matches(".foot") && label) notes.append(label.cloneNode(true));
      notes.append(box);
    }
    (document.querySelector(".sheet, .book") ?? document.body).after(notes);
  }

  function restore() {
    for (const { box, place } of moved) place.replaceWith(box);
    document.querySelector(".endnotes")?.remove();
    moved = [];
  }

  // What is folded is printed too, also by browsers whose style sheets cannot unfold it.
  function unfold() {
    for (const box of document.querySelectorAll("details.drawer:not([open]), details.outlet:not([open])")) {
      box.open = true;
      box.dataset.printed = "";
    }
  }
  function fold() {
    for (const box of document.querySelectorAll("details[data-printed]")) {
      box.open = false;
      delete box.dataset.printed;
    }
  }

  addEventListener("beforeprint", () => { unfold(); gather(); });
  addEventListener("afterprint", () => { restore(); fold(); });
})();
