/* Keyboard: "/" search, "n" new, "g t" today, "j" and "k" through a list, "?" tells them all. */
(function () {
  "use strict";
  var PLACES = { t: "Today", a: "Applications", i: "Inbox", p: "People", c: "Companies" };
  var LINKS = ".aw-lines h3 a, .aw-table__name a";
  var afterG = false; /* until the next key, however long that takes: nobody is hurried */

  function isTyping(target) {
    return target.closest("input, textarea, select, [contenteditable], dialog[open]") !== null;
  }
  function follow(words) {
    document.querySelectorAll(".aw-rail a").forEach(function (link) {
      var span = link.querySelector("span");
      if (span && span.textContent === words) { link.click(); }
    });
  }
  function move(by) {
    var links = Array.from(document.querySelectorAll(LINKS));
    var at = links.indexOf(document.activeElement);
    var next = links[at === -1 ? (by > 0 ? 0 : links.length - 1) : at + by];
    if (next) { next.focus(); }
  }
  function search() {
    var field = document.querySelector("input[type=search]");
    if (field) { field.focus(); } else { follow("Applications"); }
  }
  var KEYS = {
    "/": search,
    n: function () { follow("Add application"); },
    j: function () { move(1); },
    k: function () { move(-1); },
    "?": function () { document.getElementById("aw-shortcuts").showModal(); }
  };

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) { return; }
    var place = afterG ? PLACES[event.key] : undefined;
    afterG = event.key === "g";
    if (place) {
      follow(place);
    } else if (KEYS[event.key]) {
      event.preventDefault();
      KEYS[event.key]();
    }
  });
})();
