/*
  Searches the site in the browser, from small files made at build (src/torg/outputs/search tells their form).

  A file is a script that calls torgSok(version, name, content). It is fetched when a word needs it, once.
  torgSok.start(told) comes last in the file that holds this program: what the index is like, and what to say.

  A word finds stems that it is, that it is with an ending of the language, and that it begins. When it finds nothing,
  it is taken as misspelt by one letter, and then as a compound. Pages with all words come first; with too few of
  those, pages with some of the words come after. The name of a weekday means what is on that day.

  A cry for help is known by whole phrases: whom to ring stands before all else, and nothing else is guessed.
*/
(function () {
  "use strict";

  const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  const WORTH = [0, 1, 2, 3, 4, 6, 8, 10];
  const AT_A_TIME = 8;
  const ENOUGH = 5;
  const FEW = 3;
  const LATER = { title: 0.75, other: 0.4, least: 7 };
  const OTHER = /([\u2066\u2068])([^\u2069]*)\u2069/;
  const folder = document.currentScript.src.replace(/[^/]*$/, "");
  const files = new Map();
  const waiting = new Map();
  const form = document.getElementById("sok");
  const said = document.getElementById("sok-svar");
  const list = document.getElementById("sok-lista");
  const more = document.getElementById("sok-fler");
  const heading = document.getElementById("sok-rubrik");
  const ring = document.getElementById("sok-ring");
  const crisis = document.getElementById("sok-kris");
  let told, plural, turn = 0;

  /* Files. */

  function fetched(name) {
    if (!files.has(name)) {
      files.set(name, new Promise(function (resolve, reject) {
        const script = document.createElement("script");
        waiting.set(name, { resolve, reject });
        script.src = folder + name + ".js?" + told.version;
        script.onerror = function () {
          files.delete(name);
          reject(new Error("fault"));
        };
        document.head.append(script);
      }));
    }
    return files.get(name);
  }

  function torgSok(version, name, content) {
    const promise = waiting.get(name);
    if (promise && version === told.version) {
      promise.resolve(typeof content === "string" ? content.split("\n") : content);
    } else if (promise) {
      promise.reject(new Error("old"));
    }
  }

  /* Which files of a sort hold some keys. */
  function names(sort, keys) {
    return [...new Set(keys.map((key) => sort + told.starts[sort].filter((start) => start <= key).length))];
  }

  async function lines(sort, keys) {
    return (await Promise.all(names(sort, keys).map(fetched))).flat();
  }

  /* Words. */

  function fold(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "");
  }

  function turned(text) {
    return [...text].reverse().join("");
  }

  function split(text) {
    return text.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];
  }

  function tokens(text) {
    const all = split(text);
    const telling = all.filter((word) => !told.common.has(word));
    return [...new Set(telling.length ? telling : all)].slice(0, 8);
  }

  function shorter(key) {
    const ended = told.endings.filter((ending) => key.endsWith(ending) && key.length - ending.length > 1);
    return ended.map((ending) => key.slice(0, key.length - ending.length));
  }

  /* The word itself, and what is left of it without one or two endings, the longest first. */
  function forms(key) {
    const once = shorter(key);
    const found = new Set([key, ...once, ...once.flatMap(shorter)]);
    return [...found].sort((one, other) => other.length - one.length);
  }

  /* As many of some keys, from the first on, as lie in a few files. */
  function within(sort, keys, most) {
    let count = keys.length;
    while (names(sort, keys.slice(0, count)).length > most) {
      count -= 1;
    }
    return keys.slice(0, count);
  }

  /* Pages, written as the steps between their numbers. */
  function numbers(steps) {
    const found = [];
    let number = 0, page = -1;
    for (const letter of steps) {
      const digit = DIGITS.indexOf(letter);
      number = number * 32 + digit % 32;
      if (digit < 32) {
        page += number + 1;
        number = 0;
        found.push(page);
      }
    }
    return found;
  }

  /* Pages and their worth on a line of the index, into a map that keeps the greatest. */
  function add(line, factor, found) {
    line.split(" ").slice(1).forEach(function (field) {
      const worth = WORTH[field[0]] * factor;
      numbers(field.slice(1)).forEach((page) => found.set(page, Math.max(worth, found.get(page) || 0)));
    });
    return found;
  }

  /* What a word finds by itself; also what it only begins, when one asks so. Written dots must be there. */
  async function exact(word, key, beginnings) {
    const tried = forms(key);
    const found = new Map();
    const all = (await lines("o", within("o", tried, FEW))).map((line) => [line, fold(line.split(" ", 1)[0])]);
    const best = tried.find((each) => all.some(([, stem]) => stem === each));
    const start = best && best.length > 3 ? best : key;
    all.forEach(function ([line, stem]) {
      const accent = word === key || word.startsWith(line.split(" ", 1)[0]) ? 1 : 0.5;
      if (stem === best) {
        add(line, accent, found);
      } else if (tried.includes(stem)) {
        add(line, 0.4 * accent, found);
      } else if (beginnings && stem.startsWith(start) && (word === key || accent === 1 || line.startsWith(word))) {
        add(line, 0.3 + 0.4 * start.length / stem.length, found);
      }
    });
    return found;
  }

  /* A compound that nobody wrote: both its halves, from the longest first half on. */
  async function halves(key) {
    const left = key.slice(0, -3);
    const stems = (await lines("o", forms(left).slice(0, 1))).map((line) => line.split(" ", 1)[0]).map(fold);
    const cuts = [...new Set(stems.filter((stem) => stem.length > 2 && left.startsWith(stem)).map((stem) => stem.length))];
    for (const cut of cuts.sort((one, other) => other - one).slice(0, 2)) {
      for (const rest of [key.slice(cut), key.slice(cut).replace(/^[aeos]/, "")]) {
        const last = rest.length > 2 ? await exact(rest, rest, false) : new Map();
        if (last.size) {
          const first = await exact(key.slice(0, cut), key.slice(0, cut), false);
          last.forEach((worth, page) => last.set(page, 0.6 * worth + 0.4 * (first.get(page) || 0)));
          first.forEach((worth, page) => last.has(page) || last.set(page, 0.3 * worth));
          return last;
        }
      }
    }
    return new Map();
  }

  /* Whether one letter too many, too few, other, or in its neighbour's place makes the one word of the other. */
  function near(one, other) {
    if (Math.abs(one.length - other.length) > 1 || one === other) {
      return one === other;
    }
    let from = 0, to = 0;
    while (one[from] === other[from]) {
      from += 1;
    }
    const least = Math.min(one.length, other.length) - from;
    while (to < least && one[one.length - 1 - to] === other[other.length - 1 - to]) {
      to += 1;
    }
    const rest = one.slice(from, one.length - to), wrong = other.slice(from, other.length - to);
    return rest.length + wrong.length < 3 || (rest.length === 2 && rest === turned(wrong));
  }

  async function misspelt(key) {
    const tried = forms(key).filter((form) => form.length > 2);
    const ends = within("b", tried.map(turned), FEW);
    const all = await Promise.all([lines("f", [key]), lines("b", ends).then((found) => found.map(turned))]);
    const close = [...new Set(all.flat())].filter((stem) => tried.some((form) => near(form, stem)));
    const rank = (stem) => (stem[0] === key[0] ? 0 : 2) + (near(key, stem) ? 0 : 1) - stem.length / 20;
    const chosen = close.sort((one, other) => rank(one) - rank(other)).slice(0, FEW);
    const found = new Map();
    (chosen.length ? await lines("o", within("o", chosen, FEW - 1)) : []).forEach(function (line) {
      const place = chosen.indexOf(fold(line.split(" ", 1)[0]));
      if (place >= 0) {
        add(line, 0.7 - 0.1 * place, found);
      }
    });
    return found;
  }

  async function pages(word) {
    const key = fold(word);
    const single = key.replace(/(.)\1/g, "$1");
    let found = await exact(word, key, key.length > 2);
    if (!found.size && single !== key && single.length > 3) {
      found = await exact(single, single, false);
    }
    if (!found.size && key.length > 4) {
      found = await misspelt(key);
    }
    return found.size || key.length < 7 ? found : halves(key);
  }

  async function facet(name) {
    const key = "=" + name;
    const line = (await lines("o", [key])).find((each) => each.split(" ", 1)[0] === key);
    return line ? add(line, 1, new Map()) : new Map();
  }

  /* The kinds of distress that a query tells of: whole phrases, in any language. */
  function distress(text) {
    const all = split(text).map(fold);
    const is = (part) => (word) => part[0] === "*" ? word.includes(part.replace(/\*/g, ""))
      : part.endsWith("*") ? word.startsWith(part.slice(0, -1)) : word === part;
    const says = (phrase) => phrase[0] === "=" ? all.join(" ") === phrase.slice(1)
      : phrase.split(" ").every((part) => all.some(is(part)));
    return Object.keys(told.distress).filter((kind) => told.distress[kind].split("|").some(says));
  }

  /* What is left of a word's worth on a page that is paused or far off: most of it when the title has the word. */
  function later(page, worth) {
    return !told.later.has(page) ? 1 : worth < LATER.least ? LATER.other : LATER.title;
  }

  function merged(maps) {
    return new Set(maps.flatMap((found) => [...found.keys()]));
  }

  /* In a cry for help: whom to ring, and pages with all the words as they stand; when it is about life, no more. */
  async function helping(asked, kinds) {
    const words = kinds.includes("liv") ? [] : asked;
    const [first, ...by] = await Promise.all([facet("kris"), ...words.map((word) => exact(word, fold(word), false))]);
    const full = by.length ? [...by[0].keys()].filter((page) => by.every((found) => found.has(page))) : [];
    const found = [...new Set([...first.keys(), ...full])].filter((page) => !told.staff.has(page));
    return { found, full: found.length };
  }

  /* All pages that are found, the best first, and how many of them have all the words and are on a day asked for. */
  async function search(asked, facets) {
    const on = (word) => told.days.findIndex((names) => names.includes(fold(word)));
    const days = [...new Set(asked.map(on))].filter((day) => day >= 0);
    const words = asked.filter((word) => on(word) < 0 && !(days.length && word.length < 2));
    const by = await Promise.all(words.map(pages));
    const only = await Promise.all(facets.map(facet));
    const then = merged(await Promise.all(days.map((day) => facet("d" + day))));
    const sum = new Map(), count = new Map();
    by.forEach(function (found) {
      const rare = 1 + Math.log(told.docs / (found.size || 1));
      found.forEach(function (worth, page) {
        sum.set(page, (sum.get(page) || 0) + rare * worth * later(page, worth));
        count.set(page, (count.get(page) || 0) + 1);
      });
    });
    const some = words.length ? [...sum.keys()] : [...(days.length ? then : merged(only.slice(0, 1)))];
    const left = some.filter((page) => only.every((chosen) => chosen.has(page)));
    const tier = (page) => told.staff.has(page) ? 3 : !days.length || then.has(page) ? 0 : told.dateless.has(page) ? 2 : 1;
    const order = (one, other) => tier(one) - tier(other) || (sum.get(other) || 0) - (sum.get(one) || 0)
      || told.later.has(one) - told.later.has(other) || one - other;
    const fits = (page) => (count.get(page) || 0) === words.length && (!days.length || then.has(page));
    const full = left.filter(fits).sort(order);
    const rest = left.filter((page) => !fits(page)).sort(order);
    return { found: full.length < ENOUGH ? [...full, ...rest] : full, full: full.length };
  }

  /* The page. What is Swedish in another edition, or goes from left to right, stands between invisible marks. */

  function text(kind, name, content) {
    const made = document.createElement(kind);
    made.className = name;
    const parts = content.split(OTHER);
    made.append(parts[0]);
    for (let place = 1; place < parts.length; place += 3) {
      const other = document.createElement("bdi");
      other.dir = "ltr";
      if (parts[place] === "\u2068") {
        other.lang = "sv";
      }
      other.textContent = parts[place + 1];
      made.append(other, parts[place + 2]);
    }
    return made;
  }

  function row(card) {
    const [title, path, when, where, cost, status] = card;
    const item = text("li", "rows__item", "");
    const name = document.createElement("h3");
    const link = text("a", "rows__link", title);
    link.href = form.dataset.up + path;
    name.append(link);
    item.append(name);
    [["status", status], ["rows__text", when], ["rows__text kicker", where], ["rows__text", cost]].forEach(
      ([kind, content]) => content && item.append(text("p", kind, content))
    );
    return item;
  }

  async function show(found, mine) {
    const first = list.children.length;
    const part = found.slice(first, first + AT_A_TIME);
    const cards = await Promise.all(part.map((page) => fetched("k" + Math.floor(page / told.per))));
    if (mine === turn && list.children.length === first) {
      heading.hidden = !found.length;
      list.append(...part.map((page, place) => row(cards[place][page % told.per])));
      more.hidden = list.children.length >= found.length;
      more.onclick = async function () {
        const next = list.children.length;
        await guarded(mine, () => show(found, mine));
        if (list.children[next]) {
          list.children[next].querySelector("a").focus();
        }
      };
    }
  }

  function answer(result, many) {
    const words = told.words;
    const count = result.found.length;
    if (!count) {
      return words.none;
    }
    return many && !result.full ? words.some : words.found[plural.select(count)].replace("{n}", count);
  }

  async function guarded(mine, work) {
    try {
      await work();
    } catch (error) {
      if (mine === turn) {
        ring.hidden = false;
        said.textContent = told.words[error.message] || told.words.fault;
      }
    }
  }

  async function run() {
    const mine = turn += 1;
    const asked = new FormData(form);
    const words = tokens(String(asked.get("q")));
    const kinds = distress(String(asked.get("q")));
    const facets = [...asked].filter(([name, value]) => name !== "q" && value).map(([, value]) => value);
    said.textContent = "";
    list.replaceChildren();
    heading.hidden = more.hidden = ring.hidden = true;
    crisis.querySelectorAll("[data-nar]").forEach(function (line) {
      line.hidden = !line.dataset.nar.split(" ").some((kind) => kinds.includes(kind));
    });
    crisis.hidden = !kinds.length;
    if (kinds.length) {
      crisis.scrollIntoView();
    }
    if (words.length || facets.length) {
      await guarded(mine, async function () {
        const result = kinds.length ? await helping(words, kinds) : await search(words, facets);
        await show(result.found, mine);
        if (mine === turn) {
          ring.hidden = result.found.length > 0;
          said.textContent = kinds.length ? "" : answer(result, words.length > 1);
        }
      });
    }
    form.dataset.done = mine;
  }

  function fill() {
    const asked = new URLSearchParams(location.search);
    [...form.elements].forEach(function (field) {
      if (field.type === "checkbox") {
        field.checked = asked.get(field.name) === field.value;
      } else if (field.name) {
        field.value = asked.get(field.name) || "";
      }
    });
    const narrow = form.querySelector("details");
    narrow.open = narrow.open || [...asked].some(([name, value]) => name !== "q" && value);
    return run();
  }

  function submitted(event) {
    event.preventDefault();
    const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    try {
      history.pushState(null, "", "?" + asked);
    } catch (error) {
      form.dataset.kept = "";
    }
    if (matchMedia("(pointer: coarse)").matches) {
      document.activeElement.blur(); /* so that the keyboard on the screen does not cover the answer */
    }
    run();
  }

  torgSok.start = function (given) {
    told = given;
    told.common = new Set(told.common.split(" "));
    told.endings = told.endings.split(" ");
    told.days = told.days.map((names) => names.split(" "));
    ["later", "staff", "dateless"].forEach(function (name) {
      told[name] = new Set(numbers(told[name]));
    });
    Object.keys(told.starts).forEach(function (sort) {
      told.starts[sort] = told.starts[sort].split(" ").filter(Boolean);
    });
    plural = new Intl.PluralRules(document.documentElement.lang);
    form.addEventListener("submit", submitted);
    window.addEventListener("popstate", fill);
    fill();
  };
  window.torgSok = torgSok;
})();
