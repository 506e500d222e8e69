/* Mails dropped as files, and a mail's original shown in its frame. All of it works without, too. */
(function () {
  "use strict";

  function carriesFiles(event) {
    return Array.from(event.dataTransfer ? event.dataTransfer.types : []).indexOf("Files") !== -1;
  }
  function refused(form, files) {
    var bytes = Array.from(files).reduce(function (sum, file) { return sum + file.size; }, 0);
    if (files.length > Number(form.dataset.awFiles)) {
      return "These are " + files.length + " files. Please send up to " + form.dataset.awFiles + " at once.";
    }
    if (bytes > Number(form.dataset.awBytes)) {
      return "These files are larger than 100 MB together. Please send them in parts.";
    }
    return "";
  }
  function say(form, words) {
    form.querySelector("[data-aw-drop-said]").textContent = words;
  }

  document.querySelectorAll("[data-aw-drop]").forEach(function (form) {
    var input = form.querySelector("input[type=file]");
    form.addEventListener("dragover", function (event) {
      if (!carriesFiles(event)) { return; }
      event.preventDefault();
      form.classList.add("is-over");
    });
    form.addEventListener("dragleave", function (event) {
      if (!form.contains(event.relatedTarget)) { form.classList.remove("is-over"); }
    });
    form.addEventListener("drop", function (event) {
      if (!carriesFiles(event)) { return; }
      event.preventDefault();
      form.classList.remove("is-over");
      input.files = event.dataTransfer.files;
      if (input.files.length) { form.requestSubmit(); }
    });
    form.addEventListener("submit", function (event) {
      var words = refused(form, input.files);
      if (words) { event.preventDefault(); }
      say(form, words || (input.files.length ? "Reading…" : ""));
    });
  });
  /* A file dropped beside the area would replace the page by the file. */
  ["dragover", "drop"].forEach(function (name) {
    window.addEventListener(name, function (event) {
      if (carriesFiles(event)) { event.preventDefault(); }
    });
  });

  document.addEventListener("click", function (event) {
    var link = event.target.closest("[data-aw-original]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    event.preventDefault();
    var frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "");
    frame.setAttribute("referrerpolicy", "no-referrer");
    frame.className = "aw-original";
    frame.title = "The mail as it was designed";
    frame.src = link.href;
    link.replaceWith(frame);
    frame.focus();
  });
})();
