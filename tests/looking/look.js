/*
  Looks at a page as a browser shows it. Every function gives a list of faults in words, empty when all is well, unless
  its comment says otherwise. Evaluated in the page by tests/looking/visit.py, after the page's own policy is in force.
*/
window.torgLook = (function () {
  "use strict";

  const STOPS = "a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]";
  const APART = ".skip-link, .visually-hidden";
  const TARGET = 44;
  const WORDS = 8;
  const RING = 2;
  const CONTRAST = 3;

  function all(selector, within) {
    return Array.from((within || document).querySelectorAll(selector));
  }

  function shows(element) {
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  }

  /* What an element is called in a fault: its tag, its class and the beginning of its words. */
  function named(element) {
    const words = (element.textContent || element.value || "").trim().replace(/\s+/g, " ").slice(0, 40);
    const kind = element.classList.length ? "." + element.classList[0] : element.id ? "#" + element.id : "";
    return element.localName + kind + " «" + words + "»";
  }

  function isInline(element) {
    return getComputedStyle(element).display === "inline";
  }

  /* Whether a link stands among other words: WCAG 2.5.8 lets it be as high as its line. */
  function isInText(link) {
    let block = link.parentElement;
    while (isInline(block) || block.localName === "bdi") {
      block = block.parentElement;
    }
    const linked = all("a[href]", block).reduce((sum, each) => sum + each.textContent.trim().length, 0);
    return block.textContent.trim().replace(/\s+/g, " ").length - linked >= WORDS;
  }

  /* Every link and field that is not part of running text is large; nothing but running text has links in the line. */
  function targets() {
    const faults = [];
    all("a[href], button, summary, select, textarea, input:not([type=hidden], [type=checkbox], [type=radio]), label:has(input)").forEach(
      function (each) {
        const box = each.getBoundingClientRect();
        if (!shows(each) || each.matches(".skip-link") || box.width === 0) {
          return;
        }
        if (each.localName === "a" && isInline(each)) {
          if (!isInText(each)) {
            faults.push("a link in the line outside running text: " + named(each));
          }
        } else if (box.width < TARGET || box.height < TARGET) {
          faults.push(`${Math.round(box.width)} × ${Math.round(box.height)} px: ${named(each)}`);
        }
      },
    );
    return faults;
  }

  /* Nothing needs sideways scrolling, and nothing lies outside the window. */
  function wide() {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const outside = all("body *").filter(function (each) {
      const box = each.getBoundingClientRect();
      return !each.closest(APART) && box.width > 0 && shows(each) && (box.right > innerWidth + 1 || box.left < -1);
    });
    return (over > 0 ? [`${over} px too wide`] : []).concat(outside.map((each) => "outside the window: " + named(each)));
  }

  /* Every text that is seen, with the boxes of its lines. */
  function texts() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (node.data.trim() && !parent.closest(APART + ", script, style, noscript, option") && shows(parent)) {
        range.selectNodeContents(node);
        found.push({ parent: parent, words: node.data.trim().slice(0, 40), boxes: Array.from(range.getClientRects()) });
      }
    }
    return found;
  }

  function isCut(box, parent) {
    if (box.left < -1 || box.right > innerWidth + 1) {
      return true;
    }
    for (let each = parent; each !== document.body; each = each.parentElement) {
      const style = getComputedStyle(each);
      const frame = each.getBoundingClientRect();
      const across = style.overflowX !== "visible" && (box.left < frame.left - 1 || box.right > frame.right + 1);
      const down = style.overflowY !== "visible" && (box.top < frame.top - 1 || box.bottom > frame.bottom + 1);
      if (across || down) {
        return true;
      }
    }
    return false;
  }

  /* No text is cut off, and no text lies on another. */
  function lost() {
    const faults = [];
    const lines = [];
    texts().forEach(function (text) {
      if (text.boxes.some((box) => box.width > 0 && isCut(box, text.parent))) {
        faults.push("cut off: " + text.words);
      }
      text.boxes.forEach(function (box) {
        const air = box.height / 4;
        lines.push({ text: text, left: box.left + 1, right: box.right - 1, top: box.top + air, bottom: box.bottom - air });
      });
    });
    lines.sort((one, other) => one.top - other.top);
    lines.forEach(function (line, index) {
      for (let next = index + 1; next < lines.length && lines[next].top < line.bottom; next += 1) {
        const other = lines[next];
        if (other.text !== line.text && other.left < line.right && line.left < other.right) {
          faults.push("on each other: " + line.text.words + " / " + other.text.words);
        }
      }
    });
    return faults.concat(wide());
  }

  /* The reader's own spacing, WCAG 1.4.12. Gives nothing. */
  function spaced(on) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }" +
        "p { margin-block-end: 2em !important }",
    );
    document.adoptedStyleSheets = on ? [sheet] : [];
  }

  /* Open or close everything that is folded. Gives nothing. */
  function unfold(open) {
    all("details").forEach(function (each) {
      each.open = open;
    });
  }

  /* What one may stop at, in the order of the page: nothing jumps the queue. */
  function stops() {
    return all(STOPS).filter((each) => each.tabIndex >= 0 && !each.disabled && shows(each));
  }

  function channels(colour) {
    return (colour.match(/[\d.]+/g) || []).map(Number);
  }

  function luminance(colour) {
    const [red, green, blue] = channels(colour).map(function (value) {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrast(one, other) {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  /* The colour behind an element. */
  function ground(element) {
    for (let each = element; each; each = each.parentElement) {
      const colour = getComputedStyle(each).backgroundColor;
      const parts = channels(colour);
      if (parts.length === 3 || parts[3] === 1) {
        return colour;
      }
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? "rgb(18, 18, 18)" : "rgb(255, 255, 255)";
  }

  /* What is wrong with the ring around the element that has focus; nothing when it is seen. `still`: nothing scrolls. */
  function ring(element, still) {
    const style = getComputedStyle(element);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < RING) {
      return "no ring: " + named(element);
    }
    const behind = ground(parseFloat(style.outlineOffset) < 0 ? element : element.parentElement);
    if (contrast(style.outlineColor, behind) < CONTRAST) {
      return `a ring of ${style.outlineColor} on ${behind}: ${named(element)}`;
    }
    if (still) {
      return "";
    }
    const box = element.getBoundingClientRect();
    const outside = box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth;
    return outside ? "out of the window when it has focus: " + named(element) : "";
  }

  let walked = [];
  let rings = [];

  function note(event) {
    walked.push(event.target);
    rings.push(ring(event.target));
  }

  /* Begin to note where the focus goes. Gives how many stops there are, and how many of them are already behind. */
  function start() {
    document.addEventListener("focusin", note);
    return stops().length;
  }

  /* Where the focus went, against the order of the page; begins anew. */
  function walk(backwards) {
    const wanted = backwards ? stops().reverse().slice(1) : stops();
    const faults = rings.filter(Boolean);
    const at = wanted.findIndex((each, index) => walked[index] !== each);
    if (at >= 0) {
      faults.push(`stop ${at + 1} is ${walked[at] ? named(walked[at]) : "none"}, not ${named(wanted[at])}`);
    } else if (walked.length !== wanted.length) {
      faults.push(`${walked.length} stops, not ${wanted.length}`);
    }
    walked = [];
    rings = [];
    return faults;
  }

  /* Rings seen in the colours that are now, on every stop. A keyboard must have been used before. */
  function seen() {
    document.removeEventListener("focusin", note);
    const faults = stops().map(function (each) {
      each.focus({ preventScroll: true });
      return ring(each, true);
    });
    document.activeElement.blur();
    return faults.filter(Boolean);
  }

  function hasEdge(element) {
    const style = getComputedStyle(element);
    const sides = ["Top", "Right", "Bottom", "Left"];
    return (
      style.textDecorationLine.includes("underline") ||
      sides.some((side) => parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Style`] !== "none")
    );
  }

  /* The page that one is on, said by weight, and the site's own name, beside its mark. */
  function needsNoLine(element) {
    const isHere = element.matches("[aria-current]") && parseInt(getComputedStyle(element).fontWeight, 10) >= 600;
    return isHere || element.matches(".brand, input[type=checkbox], input[type=radio], select, summary");
  }

  /* Whether a drawing has a part that differs from what is behind it. */
  function isDrawn(drawing) {
    const behind = ground(drawing.parentElement);
    return all("path, circle, line, rect, polyline, polygon, ellipse", drawing).some(function (part) {
      const style = getComputedStyle(part);
      return [style.fill, style.stroke].some((ink) => ink.startsWith("rgb") && contrast(ink, behind) >= CONTRAST);
    });
  }

  /* With the reader's own colours, what one can press differs from text by a line, and drawings from the ground. */
  function forced() {
    const bare = stops().filter((each) => !needsNoLine(each) && !hasEdge(each) && !all("*", each).some(hasEdge));
    const gone = all("svg").filter((each) => shows(each) && !isDrawn(each));
    return bare
      .map((each) => "no line: " + named(each))
      .concat(gone.map((each) => "a drawing that is not seen: " + named(each.parentElement)));
  }

  /* Lines of text that a reader sees, without those of some elements. Gives the lines. */
  function lines(without) {
    const hidden = all(without);
    hidden.forEach((each) => each.style.setProperty("display", "none", "important"));
    const found = document.body.innerText.split("\n").map((line) => line.trim().replace(/\s+/g, " "));
    hidden.forEach((each) => each.style.removeProperty("display"));
    return found.filter(Boolean);
  }

  let needed = [];

  /* Note what must be on paper: all text but that of some elements, folded too. Gives nothing. */
  function paper(without) {
    unfold(true);
    needed = texts().filter((text) => !text.parent.closest(without));
    unfold(false);
  }

  /* What must be on paper and is not; call it when the page is shown as on paper. */
  function printed() {
    const faults = needed.filter((text) => !shows(text.parent)).map((text) => "not printed: " + text.words);
    const style = getComputedStyle(document.body);
    if (style.color !== "rgb(0, 0, 0)" || style.backgroundColor !== "rgb(255, 255, 255)") {
      faults.push(`printed with ${style.color} on ${style.backgroundColor}`);
    }
    all(".phone-strip__number, footer .print-only").forEach(function (each) {
      if (!shows(each)) {
        faults.push("not printed: " + named(each));
      }
    });
    return faults;
  }

  return { targets, wide, lost, spaced, unfold, start, walk, seen, forced, lines, paper, printed };
})();
