/*
  The reader's own list, which lies in the browser and nowhere else: buttons that add an entry or take it away, and
  the way to the list when there is something in it. The page is whole without it.

  The words and the list's address are attributes of the script. In the browser the list is [[key, title], …], the key
  an entry's path without its ending, the same in every edition. Nothing is kept before somebody has pressed a button.
*/
(function () {
  "use strict";

  var NAME = "torg-lista";
  var words = document.currentScript.dataset;
  var picks = [], kept, way, said, start;

  function read() {
    try {
      var list = JSON.parse(kept.getItem(NAME));
      return Array.isArray(list) ? list.filter(Array.isArray) : [];
    } catch (error) {
      return [];
    }
  }

  function key(address) {
    var found = /(?:aktiviteter|anslag)\/[^/]+\/[^/]+(?=\.html$)/.exec(address);
    return found && found[0];
  }

  function without(list, key) {
    return list.filter(function (each) {
      return each[0] !== key;
    });
  }

  function button(place, press) {
    var made = document.createElement("button");
    made.onclick = press;
    place.appendChild(made);
    return made;
  }

  function pick(key, title, place, row) {
    var made = button(place, function () {
      var list = read(), rest = without(list, key), added = rest.length === list.length;
      try {
        if (added) {
          rest.push([key, title]);
        }
        if (rest.length) {
          kept.setItem(NAME, JSON.stringify(rest));
        } else {
          kept.removeItem(NAME);
        }
        said.textContent = added ? words.added : words.removed;
      } catch (error) {
        said.textContent = words.unsaved;
        said.className = "alert";
        place.appendChild(said);
      }
      show();
    });
    picks.push({ key: key, title: title, row: row, place: place, button: made });
  }

  function show() {
    var list = read();
    way.parentNode.hidden = !list.length;
    way.textContent = words.list + " (" + list.length + ")";
    picks.forEach(function (each) {
      var word = without(list, each.key).length < list.length ? words.remove : words.add;
      each.button.textContent = word;
      if (each.row) {
        each.button.setAttribute("aria-label", word + ": " + each.title);
        each.place.hidden = start && !start.hidden && !list.length;
      }
    });
    if (start && list.length) {
      start.hidden = true;
    }
  }

  function box(parent, before) {
    var made = document.createElement("div");
    made.className = "pick";
    return parent.insertBefore(made, before);
  }

  function begin() {
    var menu = document.querySelector(".menu ul"), last = menu.lastElementChild.cloneNode(true);
    var one = document.querySelector("main .pick"), rows = document.querySelectorAll("main .rows__item");
    way = last.querySelector("a");
    way.href = words.href;
    way.removeAttribute("aria-current");
    if (document.getElementById("lista")) {
      way.setAttribute("aria-current", "page");
    }
    menu.appendChild(last);
    said = document.createElement("p");
    said.className = "visually-hidden";
    said.setAttribute("role", "status");
    document.body.appendChild(said);
    if (one) {
      pick(key(document.querySelector("link[rel=canonical]").href), document.querySelector("h1").textContent, one);
    }
    rows.forEach(function (row) {
      var link = row.querySelector("a");
      if (key(link.href)) {
        pick(key(link.href), link.textContent, box(row, null), true);
      }
    });
    if (picks.length > (one ? 1 : 0)) {
      rows = rows[0].parentNode;
      start = box(rows.parentNode, rows);
      button(start, function () {
        start.hidden = true;
        show();
        picks[one ? 1 : 0].button.focus();
      }).textContent = words.start;
    }
    show();
    addEventListener("storage", show);
    addEventListener("pageshow", show);
  }

  try {
    kept = localStorage;
    kept.getItem(NAME);
    begin();
  } catch (error) {
    return;
  }
})();
