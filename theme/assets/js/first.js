"use strict";
// Before the page is painted: what the reader has set for every page stands on its root, until the settings themselves are there.
try {
  for (const key of Object.keys(localStorage)) {
    const name = /^edition\.(appearance|size-[a-z]{4})$/.exec(key)?.[1];
    if (name) document.documentElement.setAttribute("data-" + name, localStorage.getItem(key));
  }
} catch { /* a reader may forbid it */ }

// The two faces that nearly every page shows are asked for at once, so that they are here before the page is painted. A folder keeps
// nothing for the next page: there the page is shown once its faces may come whenever they do.
(function () {
  if (location.protocol === "file:") {
    document.documentElement.hidden = true;
    document.addEventListener("DOMContentLoaded", () => {
      for (const face of document.fonts) face.display = "swap";
      document.documentElement.hidden = false;
    });
    return;
  }
  for (const face of ["fonts/literata-latin-400.woff2", "fonts/noto-naskh-arabic-400.woff2"]) {
    const link = document.createElement("link");
    link.rel = "preload";
    link.as = "font";
    link.type = "font/woff2";
    link.crossOrigin = "";
    link.href = new URL(face, document.currentScript.src).href;
    document.head.append(link);
  }
})();
