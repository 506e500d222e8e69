/* Places and sentences put in at the cursor, as if typed, so that the browser's Undo takes them
   back. Without this file the places are read and typed, and sentences go in by a press that saves. */
(function () {
  "use strict";
  var touched = new WeakSet();

  document.querySelectorAll("[data-aw-plain]").forEach(function (plain) {
    plain.hidden = true;
    plain.previousElementSibling.hidden = false;
  });
  document.addEventListener("focusin", function (event) { touched.add(event.target); });

  /* Nobody put the cursor anywhere yet: a sentence goes above the closing words. */
  function aboveClosing(text) {
    var end = text.trimEnd().lastIndexOf("\n\n");
    return end < 0 ? text.length : end;
  }
  function spaced(text, start, end, words) {
    var before = text.charAt(start - 1), after = text.charAt(end);
    return (before && !/\s/.test(before) ? " " : "") + words + (after && !/[\s.,;:!?)]/.test(after) ? " " : "");
  }
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-aw-insert]");
    var field = button && document.querySelector(button.dataset.awInto);
    if (!field) { return; }
    event.preventDefault();
    var isSentence = "awSentence" in button.dataset;
    var start = field.selectionStart, end = field.selectionEnd;
    if (!touched.has(field)) { start = end = isSentence ? aboveClosing(field.value) : field.value.length; }
    var words = button.dataset.awInsert;
    if (isSentence) { words = spaced(field.value, start, end, words); }
    field.focus();
    field.setSelectionRange(start, end);
    if (!document.execCommand("insertText", false, words)) {
      field.setRangeText(words, start, end, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
})();
