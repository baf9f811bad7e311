/*
  Hides what has passed since the page was made, by the clock in Sweden. The page is whole and true without it.

  data-start, data-end: the element is shown from the one and before the other, wall-clock time in Stockholm written
  as 2026-11-26T15:00, or a day alone, which means its first moment.
  data-group: the element is shown as long as it has such a list item left, or until the moment that it says.
  data-print: a button in it prints the page; it is shown only here, since nothing else can do what it says.
  data-over: said in its place when a group had such list items, and has none left. One that has only links says nothing.
*/
(function () {
  "use strict";

  function each(selector, work) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), work);
  }

  function clock() {
    var now = new Date().toLocaleString("sv-SE", { timeZone: "Europe/Stockholm" });
    return /^\d{4}-\d\d-\d\d \d\d:\d\d/.test(now) ? now.slice(0, 16).replace(" ", "T") : "";
  }

  function hide() {
    var now = clock();
    if (!now) {
      return;
    }
    each("[data-start],[data-end]", function (item) {
      var end = item.getAttribute("data-end");
      item.hidden = now < (item.getAttribute("data-start") || "") || (end !== null && now >= end);
    });
    each("[data-group]", function (group) {
      var left = group.querySelector("li[data-end]:not([hidden])");
      var over = group.querySelector("[data-over]");
      group.hidden = !left && now >= group.getAttribute("data-group");
      if (over) {
        over.hidden = !!left || !group.querySelector("li[data-end]");
      }
    });
  }

  try {
    each("[data-print]", function (item) {
      item.hidden = false;
      item.addEventListener("click", function () {
        window.print();
      });
    });
    hide();
    document.addEventListener("visibilitychange", hide);
    window.addEventListener("pageshow", hide);
  } catch (error) {
    return;
  }
})();
