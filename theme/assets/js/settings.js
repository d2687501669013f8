"use strict";
// The reading settings: once they stand on the page, remembered values set, they alone say how it looks. The panel closes like any menu.
(function () {
  const settings = document.querySelector(".settings");
  if (!settings) return;

  for (const field of settings.querySelectorAll("[data-remember]")) document.documentElement.removeAttribute("data-" + field.dataset.remember);

  settings.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !settings.open) return;
    settings.open = false;
    settings.querySelector("summary").focus();
  });
  document.addEventListener("click", (event) => {
    if (settings.open && !settings.contains(event.target)) settings.open = false;
  });
})();
