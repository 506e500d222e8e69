/* Offers the browser's own time zone where a form asks for one and still says UTC. */
(function () {
  "use strict";
  var zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  document.querySelectorAll("select[data-aw-time-zone]").forEach(function (select) {
    var known = Array.from(select.options).some(function (option) { return option.value === zone; });
    if (known && select.value === "UTC") { select.value = zone; }
  });
})();
