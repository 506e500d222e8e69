/* The letter while it is written: better wordings put in, saving by itself, findings counted aloud.
   What is typed is never replaced by an answer; all of it works without this file, on saving. */
(function () {
  "use strict";
  var SAVE_AFTER = 1500, RETRY_AFTER = 10000, SAY_AFTER = 1200;
  var form = document.querySelector("[data-aw-editor]");
  var text = document.getElementById("id_text");
  var keeper = document.getElementById("saved");
  if (!form || !text || !keeper || !window.htmx) { return; }
  var subject = form.elements.subject;
  var saved = typed(), sending = null, timer = 0, sayTimer = 0, said = null, waiting = null, refused = null, gone = false;

  function typed() { return (subject ? subject.value : "") + "\0" + text.value; }
  function isNew() { return typed() !== saved; }
  function tell(words) {
    var place = document.getElementById("saved-words");
    if (place) { place.textContent = words; place.className = "aw-late"; }
  }

  /* Saving by itself. Answers come through htmx; a plain press waits for one that is under way. */
  function saveSoon(after) {
    window.clearTimeout(timer);
    timer = window.setTimeout(save, after);
  }
  function save() { if (isNew() && !gone) { window.htmx.trigger(keeper, "aw-save"); } }

  form.addEventListener("input", function (event) {
    if (event.target === text || event.target === subject) { saveSoon(SAVE_AFTER); }
  });
  keeper.addEventListener("htmx:beforeRequest", function (event) {
    if (!isNew()) { event.preventDefault(); return; }
    sending = typed();
  });
  keeper.addEventListener("htmx:afterRequest", function (event) {
    var status = event.detail.xhr ? event.detail.xhr.status : 0;
    if (status === 200) {
      saved = sending;
      form.querySelectorAll("[data-aw-edited]").forEach(function (one) { one.hidden = false; });
    } else if (status === 0) {
      tell("Not saved: no connection. Your text stays here, and it is tried again.");
      saveSoon(RETRY_AFTER);
    } else if (status !== 422) {
      tell("Not saved. Your text stays here: copy it before you leave, and load the page again.");
    }
    refused = status === 200 ? null : sending;
    sending = null;
    var next = waiting;
    waiting = null;
    if (!next) { return; }
    /* The letter's own form takes the text along; another one goes once it is saved, or pressed again. */
    if (next.form === form || status === 200) { next.form.requestSubmit(next); }
    else { keeper.scrollIntoView({ block: "center" }); }
  });
  keeper.addEventListener("htmx:timeout", function () { sending = null; });
  window.addEventListener("online", save);
  document.addEventListener("visibilitychange", function () { if (document.hidden) { save(); } });

  /* A form beside the letter (another recipient, later) waits until what was typed is saved. */
  document.addEventListener("submit", function (event) {
    if (event.target === form || !event.submitter || !isNew() || typed() === refused) { return; }
    event.preventDefault();
    waiting = event.submitter;
    if (sending === null) { window.clearTimeout(timer); save(); }
  });

  /* Enter in the one line of a check-in puts it in; the form's own answer to Enter is to save. */
  if (form.elements.since_then) {
    form.elements.since_then.addEventListener("keydown", function (event) {
      if (event.key !== "Enter" || event.isComposing) { return; }
      event.preventDefault();
      form.requestSubmit(event.target.nextElementSibling);
    });
  }
  form.addEventListener("submit", function (event) {
    if (sending !== null && event.submitter) {
      event.preventDefault();
      waiting = event.submitter;
      return;
    }
    gone = true;
  });
  window.addEventListener("pagehide", function () {
    if (gone || !isNew()) { return; }
    gone = true;  /* the page is told next that nobody sees it, and would save once more */
    var data = new URLSearchParams(new FormData(form));
    data.append("leaving", "1");
    window.fetch(form.action, { method: "POST", body: data, keepalive: true, credentials: "same-origin" })
      .catch(function () { /* too long for a farewell: the last saving by itself holds */ });
  });
  window.addEventListener("pageshow", function (event) { gone = false; if (event.persisted) { save(); } });

  /* A wording goes where the checker said, as if typed, so that Undo of the browser takes it back.
     Its places are code points; a field counts UTF-16 units. */
  function units(value, points) {
    var place = 0;
    for (; points > 0 && place < value.length; points -= 1) {
      place += value.codePointAt(place) > 0xFFFF ? 2 : 1;
    }
    return place;
  }
  function placeOf(field, button) {
    var expected = button.dataset.said;
    var start = units(field.value, Number(button.dataset.start));
    var end = units(field.value, Number(button.dataset.end));
    if (field.value.substr(start, expected.length) === expected) { return [start, end]; }
    var found = expected ? field.value.indexOf(expected) : -1;
    return found < 0 ? null : [found, found + end - start];
  }
  function putIn(field, place, words) {
    field.focus();
    field.setSelectionRange(place[0], place[1]);
    var done = words ? document.execCommand("insertText", false, words) : document.execCommand("delete");
    if (!done) {
      field.setRangeText(words, place[0], place[1], "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-aw-fix]");
    if (!button) { return; }
    var field = button.value.indexOf("subject:") === 0 ? subject : text;
    var place = placeOf(field, button);
    if (!place) { return; }
    event.preventDefault();
    putIn(field, place, button.dataset.text);
  });

  /* The ways to send come anew with each answer; who stood on one of them stays among them. */
  var stoodOnWays = false;
  document.body.addEventListener("htmx:beforeSwap", function () {
    var ways = document.getElementById("ways");
    stoodOnWays = Boolean(ways && ways.contains(document.activeElement));
  });
  document.body.addEventListener("htmx:afterSettle", function () {
    var first = document.querySelector("#ways a, #ways button");
    if (stoodOnWays && first && document.activeElement === document.body) { first.focus(); }
  });

  /* How much there is to look at is said aloud, when it changed and the typing rests. */
  function sayCount() {
    var findings = document.getElementById("findings");
    var now = findings ? findings.getAttribute("data-aw-said") : "";
    if (said !== null && now !== said) { document.getElementById("findings-said").textContent = now; }
    said = now;
  }
  sayCount();
  document.body.addEventListener("htmx:afterSettle", function () {
    window.clearTimeout(sayTimer);
    sayTimer = window.setTimeout(sayCount, SAY_AFTER);
  });
})();
