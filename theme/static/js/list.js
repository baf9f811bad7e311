/*
  Shows the reader's own list on its page, from small files made at build (src/torg/outputs/web/list_files.py tells
  their form). theme/static/js/pick.js tells how the list lies in the browser.

  A file is a script that calls torgLista(version, number, entries). torgLista.start(told) comes last in the file that
  holds this program. The words are attributes of the element that the list is put in.

  What is shown of an entry comes from the files each time, so it is as true as the site. What the files do not have is
  gone from the site, and that is said; what could not be fetched is told as such.
*/
(function () {
  "use strict";

  const NAME = "torg-lista";
  const LONGEST = 1800; /* of an address with a message: more is cut off by some programs */
  const folder = document.currentScript.src.replace(/[^/]*$/, "");
  const place = document.getElementById("lista");
  const words = place.dataset;
  const files = new Map();
  const waiting = new Map();
  let told, kept, before, parts;

  function read() {
    try {
      const list = JSON.parse(kept.getItem(NAME));
      return Array.isArray(list) ? list.filter(Array.isArray) : [];
    } catch (error) {
      return [];
    }
  }

  function keep(list) {
    try {
      if (list.length) {
        kept.setItem(NAME, JSON.stringify(list));
      } else {
        kept.removeItem(NAME);
      }
      return true;
    } catch (error) {
      parts.said.textContent = words.unsaved;
      return false;
    }
  }

  /* Files. */

  function numberOf(key) {
    let found = 0;
    for (const letter of key) {
      found = (found * 31 + letter.charCodeAt(0)) % 65521;
    }
    return found % told.files;
  }

  function fetched(number) {
    if (!files.has(number)) {
      files.set(number, new Promise(function (resolve) {
        const script = document.createElement("script");
        waiting.set(number, resolve);
        script.src = folder + number + ".js?" + told.version;
        script.onerror = () => resolve(null);
        document.head.append(script);
      }));
    }
    return files.get(number);
  }

  function torgLista(version, number, entries) {
    if (waiting.has(number)) {
      waiting.get(number)(version === told.version ? entries : null);
    }
  }

  /* Elements. */

  function made(kind, name, text) {
    const element = document.createElement(kind);
    element.className = name;
    element.textContent = text;
    return element;
  }

  function button(word, press, title) {
    const element = made("button", "", word);
    element.type = "button";
    element.onclick = press;
    if (title) {
      element.setAttribute("aria-label", word + ": " + title);
    }
    return element;
  }

  function way(word) {
    return made("a", "", word);
  }

  /* An entry that the files do not tell of: gone, or not to be had just now. */
  function nameless(key, title, words) {
    const item = made("li", "my-list__item", "");
    const heading = made("h2", "my-list__title", "");
    heading.lang = "sv";
    heading.dir = "auto";
    heading.textContent = title;
    item.append(heading, made("p", "alert", words));
    return item;
  }

  function item([key, title], entries) {
    if (!entries) {
      return nameless(key, title, words.fault);
    }
    if (!Object.hasOwn(entries, key)) {
      return nameless(key, title, words.gone);
    }
    const mold = document.createElement("template");
    mold.innerHTML = entries[key];
    return mold.content.firstElementChild;
  }

  /* The list. */

  function change(list, said, focus) {
    const former = read();
    if (keep(list)) {
      before = former;
      parts.undo.hidden = false;
      parts.said.textContent = said;
      draw(focus);
    }
  }

  function undo() {
    if (before && keep(before)) {
      before = null;
      parts.said.textContent = words.undone;
      draw(() => parts.list.querySelector("button"));
    }
  }

  function moved(index, step) {
    const list = read();
    const [one] = list.splice(index, 1);
    list.splice(index + step, 0, one);
    const word = step < 0 ? words.up : words.down;
    change(list, words.moved.replace("{n}", index + step + 1), function () {
      const buttons = [...parts.list.children[index + step].querySelectorAll(".pick button")];
      return buttons.find((each) => each.textContent === word) || buttons[0];
    });
  }

  function controls(index, count, title) {
    const box = made("div", "pick", "");
    if (index > 0) {
      box.append(button(words.up, () => moved(index, -1), title));
    }
    if (index < count - 1) {
      box.append(button(words.down, () => moved(index, 1), title));
    }
    box.append(button(words.remove, function () {
      change(read().filter((_, number) => number !== index), words.removed, () => parts.undo);
    }, title));
    return box;
  }

  function next(item) {
    return item.querySelector(".next-times__item:not([hidden]):not(.next-times__item--off)");
  }

  function sort() {
    const list = read();
    const moment = function (each) {
      const time = next(parts.list.children[list.indexOf(each)]);
      return time ? time.querySelector("time").dateTime : "9999";
    };
    const by = new Map(list.map((each) => [each, moment(each)]));
    list.sort((one, other) => (by.get(one) < by.get(other) ? -1 : by.get(one) > by.get(other) ? 1 : 0));
    change(list, words.sorted, () => parts.sort);
  }

  function text(element) {
    return element ? element.textContent.replace(/\s+/g, " ").trim() : "";
  }

  /* When and where one can come next: the place of that time alone, when they are several. */
  function nextWords(item) {
    const time = next(item);
    const places = lines(item.dataset.places);
    if (!time) {
      return [text(item.querySelector(".alert:not([hidden]), [data-rule]")), ...places];
    }
    const place = text(time.querySelector(".next-times__place"));
    const there = places.filter((each) => place.toLowerCase().includes(each.split(",")[0].toLowerCase()));
    const when = [time.querySelector("time"), time.querySelector(".next-times__status")].map(text);
    return [when.filter(Boolean).join(". "), ...(!place ? places : there.length ? there : [place])];
  }

  function lines(said) {
    return said ? said.split("\n") : [];
  }

  /* What is sent to somebody: what, when, where, the cost, the sign-up and the number, and addresses if they fit. */
  function message(addresses) {
    const said = [...parts.list.children].map(function (item, index) {
      const texts = [text(item.firstElementChild), ...nextWords(item), ...lines(item.dataset.terms)];
      return [...texts, addresses ? words.site + read()[index][0] + ".html" : ""].filter(Boolean).join("\r\n");
    });
    return encodeURIComponent([words.hello, ...said].join("\r\n\r\n"));
  }

  function send() {
    const whole = message(true);
    const body = whole.length < LONGEST ? whole : message(false);
    parts.mail.href = "mailto:?subject=" + encodeURIComponent(words.title) + "&body=" + body;
    parts.sms.href = "sms:?&body=" + body;
  }

  async function draw(focus) {
    const list = read();
    const entries = await Promise.all(list.map(([key]) => fetched(numberOf(key))));
    const items = list.map((each, index) => item(each, entries[index]));
    items.forEach((each, index) => each.append(controls(index, list.length, each.querySelector("h2").textContent)));
    parts.list.replaceChildren(...items);
    parts.none.hidden = !!list.length;
    parts.tools.hidden = parts.end.hidden = parts.lead.hidden = !list.length;
    parts.sort.hidden = list.length < 2;
    parts.undo.hidden = !before;
    window.dispatchEvent(new Event("pageshow")); /* what has passed is hidden, and the menu counts anew */
    send();
    if (focus) {
      focus().focus();
    }
    place.dataset.done = list.length;
  }

  function printed() {
    const day = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
    parts.printed.textContent = words.printed + " " + day;
  }

  function build() {
    parts = {
      lead: made("p", "lead", words.lead),
      none: made("p", "lead", words.none),
      tools: made("div", "pick", ""),
      print: button(words.print, () => window.print()),
      mail: way(words.mail),
      sms: way(words.sms),
      sort: button(words.sort, sort),
      answer: made("div", "pick", ""),
      said: made("p", "my-list__answer", ""),
      undo: button(words.undo, undo),
      list: made("ul", "my-list__list", ""),
      printed: made("p", "print-only", ""),
      end: made("div", "pick", ""),
      kept: made("p", "my-list__aside", words.kept),
    };
    parts.said.setAttribute("role", "status");
    parts.list.setAttribute("role", "list");
    parts.tools.append(parts.print, parts.mail, parts.sms, parts.sort);
    parts.answer.append(parts.said, parts.undo);
    parts.end.append(made("p", "my-list__borrowed", words.borrowed));
    parts.end.append(button(words.clear, () => change([], words.cleared, () => parts.undo)));
    place.append(parts.printed, parts.lead, parts.none, parts.tools, parts.answer, parts.list, parts.end, parts.kept);
    document.getElementById("lista-utan").hidden = true;
  }

  torgLista.start = function (given) {
    told = given;
    try {
      kept = window.localStorage;
      kept.getItem(NAME);
    } catch (error) {
      return;
    }
    build();
    printed();
    draw();
    window.addEventListener("beforeprint", printed);
    window.addEventListener("storage", () => draw());
  };
  window.torgLista = torgLista;
})();
