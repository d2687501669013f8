"use strict";
// Works from file:// as a classic deferred script. Everything it does is an addition: pages read and link without it.
(function () {
  const root = document.documentElement;

  const store = {
    read(key) { try { return localStorage.getItem("edition." + key); } catch { return null; } },
    write(key, value) { try { localStorage.setItem("edition." + key, value); } catch { /* a reader may forbid it */ } },
  };

  // The reading switch: remembered, and mirrored to the address so that it can be passed on.
  function rememberSwitches() {
    const query = new URLSearchParams(location.search);
    for (const field of document.querySelectorAll("[data-remember]")) {
      const key = field.dataset.remember;
      const isBox = field.type === "checkbox";
      const isMirrored = !field.closest(".settings");
      const wanted = (isMirrored ? query.get(key) : null) ?? store.read(key);
      if (isBox) {
        field.checked = wanted === "on";
      } else {
        for (const button of field.querySelectorAll("input")) button.checked = wanted ? button.value === wanted : button.checked;
      }
      field.addEventListener("change", (event) => {
        const value = isBox ? (field.checked ? "on" : "off") : event.target.value;
        store.write(key, value);
        if (!isMirrored) return;
        const address = new URL(location.href);
        address.searchParams.set(key, value);
        try { history.replaceState(null, "", address); } catch { /* some browsers forbid it from a folder */ }
      });
    }
  }

  // A body inside a closed drawer is shown when an address leads to it.
  function reveal() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    let opened = false;
    for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) {
      opened = opened || !box.open;
      box.open = true;
    }
    if (opened) target.scrollIntoView();
  }

  // Notes open in one card; the body at the foot stays where it is, and its copy has no ids.
  let card = null;
  let from = null;

  function makeCard() {
    card = document.createElement("div");
    card.id = "note-card";
    card.popover = "auto";
    card.tabIndex = -1;
    card.setAttribute("role", "dialog");
    document.body.append(card);
    card.addEventListener("toggle", (event) => {
      if (event.newState === "closed" && from && card.contains(document.activeElement)) from.focus();
    });
  }

  function place(marker) {
    card.style.translate = "";
    if (matchMedia("(width < 48rem)").matches) return;
    const spot = marker.getBoundingClientRect();
    const size = card.getBoundingClientRect();
    const edge = 12;
    const across = Math.min(Math.max(edge, spot.left + spot.width / 2 - size.width / 2), root.clientWidth - size.width - edge);
    const below = spot.bottom + 8;
    const down = below + size.height > innerHeight - edge ? Math.max(edge, spot.top - size.height - 8) : below;
    const start = card.getBoundingClientRect();
    card.style.translate = (across - start.left) + "px " + (down - start.top) + "px";
  }

  function copyOf(body) {
    const copy = body.cloneNode(true);
    for (const part of [copy, ...copy.querySelectorAll("[id]")]) part.removeAttribute("id");
    const content = document.createElement("div");
    content.append(...copy.childNodes);
    content.className = "note-body";
    return content;
  }

  function openNote(marker, body) {
    if (!card) makeCard();
    // One marker may stand for several bodies: each of them leads back to it.
    const others = marker.id ? [...document.querySelectorAll(`.body .return[href="#${marker.id}"]`)].map((back) => back.closest(".body")) : [];
    const contents = [...new Set([body, ...others])].map(copyOf);
    const close = document.createElement("button");
    close.className = "close";
    close.textContent = document.body.dataset.close;
    close.addEventListener("click", () => card.hidePopover());
    card.replaceChildren(close, ...contents);
    card.setAttribute("aria-label", marker.getAttribute("aria-label") ?? marker.textContent);
    from = marker;
    card.showPopover();
    place(marker);
    card.focus({ preventScroll: true });
  }

  function onClick(event) {
    const marker = event.target.closest('a[role="doc-noteref"]');
    if (!marker || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    const address = new URL(marker.href);
    if (address.pathname !== location.pathname || !("popover" in root)) return;
    const body = document.getElementById(decodeURIComponent(address.hash.slice(1)))?.closest(".body");
    if (!body) return;
    event.preventDefault();
    openNote(marker, body);
  }

  // The words that a card answers are marked while the pointer is on the card: its class card-3 belongs to part-3 in its row.
  let pointed = null;

  function markAnswered(event) {
    const card = event.target.closest(".sheet .card");
    if (card === pointed) return;
    for (const part of document.querySelectorAll(".part.lit")) part.classList.remove("lit");
    pointed = card;
    const name = card && [...card.classList].find((each) => each.startsWith("card-"));
    if (!name) return;
    for (const part of card.closest(".row").querySelectorAll(`.lead .${name.replace("card", "part")}`)) part.classList.add("lit");
  }

  // Who chooses a language is led to it from the site's first page: the host of the site reads this cookie before the browser's wish.
  function rememberLanguage(event) {
    const link = event.target.closest("a[hreflang]");
    if (!link || !location.protocol.startsWith("http")) return;
    document.cookie = "nf_lang=" + link.hreflang + "; path=/; max-age=31536000; samesite=lax";
  }

  rememberSwitches();
  document.addEventListener("click", rememberLanguage);
  reveal();
  addEventListener("hashchange", reveal);
  document.addEventListener("click", onClick);
  document.addEventListener("pointerover", markAnswered);
})();
