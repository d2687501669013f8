"use strict";
// Before the page is painted: what the reader has set for every page stands on its root, until the settings themselves are there.
try {
  for (const key of Object.keys(localStorage)) {
    const name = /^edition\.(appearance|size-[a-z]{4})$/.exec(key)?.[1];
    if (name) document.documentElement.setAttribute("data-" + name, localStorage.getItem(key));
  }
} catch { /* a reader may forbid it */ }
