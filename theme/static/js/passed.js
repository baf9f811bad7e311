/*
  Hides what has passed since the page was made, and shows what has become true, by the clock in Sweden. The page is
  whole and true without it: what holds only later is no text in it, since not everything that reads heeds `hidden`.

  Moments are wall-clock time in Stockholm written as 2026-11-26T15:00, or a day alone, which means its first moment.
  data-end: the element is shown before it.
  data-late: [[start, end, HTML], …]; the HTML of one element stands after this one from the start and before the end.
  data-group: the element is shown as long as it has a list item with an end left, or until the moment that it says.
  data-over: said in the place of such list items when none is left. An element that has only links says nothing.
  data-print: a button that prints the page.
*/
(function () {
  "use strict";

  var mold = document.createElement("template");

  function each(selector, work) {
    document.querySelectorAll(selector).forEach(work);
  }

  function clock() {
    var now = new Date().toLocaleString("sv-SE", { timeZone: "Europe/Stockholm" });
    return /^\d{4}-\d\d-\d\d \d\d:\d\d/.test(now) ? now.slice(0, 16).replace(" ", "T") : "";
  }

  function put(html, parent, before) {
    mold.innerHTML = html;
    return parent.insertBefore(mold.content.firstChild, before);
  }

  function left(place) {
    return place.querySelector("li[data-end]:not([hidden])");
  }

  function look() {
    var now = clock();
    if (!now) {
      return;
    }
    each("[data-end]", function (item) {
      item.hidden = now >= item.getAttribute("data-end");
    });
    each("[data-late]", function (place) {
      place.late = place.late || JSON.parse(place.getAttribute("data-late"));
      place.late.forEach(function (item) {
        if (now < item[0] || now >= item[1]) {
          item[3] = item[3] && item[3].remove();
        } else {
          item[3] = item[3] || put(item[2], place.parentNode, place.nextSibling);
        }
      });
    });
    each("[data-over]", function (place) {
      var first = place.querySelector("li[data-end]");
      if (first && !place.said && !left(place)) {
        while (first.parentNode !== place) {
          first = first.parentNode;
        }
        place.said = put("<p>" + place.getAttribute("data-over") + "</p>", place, first);
      }
      if (place.said) {
        place.said.hidden = !!left(place);
      }
    });
    each("[data-group]", function (group) {
      group.hidden = !left(group) && now >= group.getAttribute("data-group");
    });
  }

  try {
    look();
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pageshow", look);
    document.addEventListener("click", function (event) {
      if (event.target.closest("[data-print]")) {
        window.print();
      }
    });
  } catch (error) {
    return;
  }
})();
