/* Copy buttons: data-aw-copy names the field whose text goes to the clipboard. */
(function () {
  "use strict";

  function say(button, words) {
    var place = button.querySelector("span") || button;
    var before = place.textContent;
    place.textContent = words;
    window.setTimeout(function () { place.textContent = before; }, 2000);
  }
  function copyOld(field) {  /* without a secure origin there is no clipboard object */
    field.focus();
    field.select();
    return document.execCommand("copy");
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-aw-copy]");
    if (!button) { return; }
    var field = document.querySelector(button.getAttribute("data-aw-copy"));
    if (!field) { return; }
    var text = "value" in field ? field.value : field.textContent;
    if (navigator.clipboard) {
      navigator.clipboard.writeText(text).then(
        function () { say(button, "Copied"); },
        function () { say(button, copyOld(field) ? "Copied" : "Please copy by hand"); }
      );
    } else {
      say(button, copyOld(field) ? "Copied" : "Please copy by hand");
    }
  });
})();
