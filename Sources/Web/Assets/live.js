// Keeps an open page honest: it is emptied when its reader may no longer read it, says so when something
// is new, and shows nothing when nobody can be asked. What is typed is never thrown away.
// Without scripts every page works; it is then as old as it looks.

const longestSilence = 20_000;
const address = document.body.dataset.live;
const words = document.getElementById("live-words")?.content;

if (document.body.hasAttribute("data-live")) neverFromMemory();
if (address && words) watch();

// A page that the browser brings back from its memory is older than what is allowed now. It is covered
// before it is put away, so that it does not even flash by.
function neverFromMemory() {
  addEventListener("pagehide", cover);
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}

function watch() {
  // A list has no words of its own for the end: it is read again, without what is no longer in it.
  const isList = !words.querySelector(".live-gone");
  let source = null;
  let silence = 0;
  let later = 0;
  let put = null;
  let over = false;

  addEventListener("pagehide", stop);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      stop();
      cover();
    } else if (over) {
      uncover();
    } else if (isList) {
      location.reload();
    } else {
      listen();
    }
  });
  if (document.visibilityState === "visible") listen();

  function listen() {
    stop();
    quietly();
    source = new EventSource(address);
    source.addEventListener("still", () => heard());
    source.addEventListener("changed", () => {
      heard();
      // A page that draws itself anew says so; others are told that there is something to read.
      if (document.dispatchEvent(new CustomEvent("live-changed", { cancelable: true }))) renew();
    });
    source.addEventListener("less", less);
    source.addEventListener("gone", gone);
    source.addEventListener("error", () => {
      if (source?.readyState === EventSource.CLOSED) findOut();
    });
  }

  function stop() {
    source?.close();
    source = null;
    clearTimeout(silence);
    clearTimeout(later);
  }

  function quietly() {
    clearTimeout(silence);
    silence = setTimeout(broken, longestSilence);
  }

  function heard() {
    quietly();
    putBack();
    uncover();
  }

  // The stream was not given. Whether that is a no, or only not now, the bare answer tells.
  async function findOut() {
    try {
      const answer = await fetch(address, { method: "HEAD", redirect: "manual", cache: "no-store" });
      const isNo = answer.type === "opaqueredirect" || [401, 403, 404].includes(answer.status);
      if (isNo) return gone();
    } catch {
      // Nobody answers: the silence tells that.
    }
    clearTimeout(later);
    later = setTimeout(listen, 3000);
  }

  // Nothing of the page is left in the document, nor in the address that a reload would ask for.
  function gone() {
    stop();
    if (isList) return location.reload();
    over = true;
    for (const node of put?.nodes ?? [document.body]) {
      for (const form of node.querySelectorAll?.("form") ?? []) form.dataset.closed = "";
    }
    put = null;
    history.replaceState(null, "", "/");
    say(".live-gone");
  }

  // A part was taken back. The page is read again when its reader says so: drafts are kept on the server.
  function less() {
    stop();
    if (isList) return location.reload();
    over = true;
    takeAway();
    say(".live-less", readAgain);
  }

  // The content is taken out of the document and kept as it is, with all that is typed in it.
  function broken() {
    takeAway();
    say(".live-broken", listen);
  }

  function takeAway() {
    if (put) return;
    put = { nodes: [...document.body.childNodes], classes: document.body.className, title: document.title };
    put.focus = document.activeElement;
    put.scroll = scrollY;
  }

  function putBack() {
    if (!put) return;
    const { nodes, classes, title, focus, scroll } = put;
    put = null;
    document.body.className = classes;
    document.title = title;
    document.body.replaceChildren(...nodes);
    scrollTo(0, scroll);
    focus?.focus?.({ preventScroll: true });
  }

  function say(which, onPress) {
    const sentence = words.querySelector(which).cloneNode(true);
    document.body.className = "live-closed";
    document.body.replaceChildren(sentence);
    document.title = sentence.querySelector("h1").textContent;
    sentence.querySelector("button")?.addEventListener("click", () => onPress());
    uncover();
    sentence.focus();
    document.dispatchEvent(new CustomEvent("live-said", { detail: { which, place: sentence } }));
  }

  // Parts that stand by themselves, as what is unread, are put in anew at once; what else is new is told of.
  let renewing = false;
  let onceMore = false;
  async function renew() {
    if (!document.querySelector("[data-live-part]")) return tellOfNews();
    if (renewing) return void (onceMore = true);
    renewing = true;
    do {
      onceMore = false;
      const fresh = await readPage();
      if (over || put) break;
      if (!fresh || !renewParts(fresh)) tellOfNews();
    } while (onceMore);
    renewing = false;
  }

  function tellOfNews() {
    if (document.querySelector(".live-place")) return;
    const notice = words.querySelector(".live-changed").cloneNode(true);
    const place = document.createElement("div");
    place.setAttribute("role", "status");
    place.className = "live-place";
    document.body.append(place);
    // Put in a moment after its place, so that it is read out too.
    setTimeout(() => place.append(notice), 50);
    notice.querySelector("button").addEventListener("click", readAgain);
  }
}

async function readPage() {
  try {
    const answer = await fetch(location.href, { redirect: "manual", cache: "no-store" });
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  } catch {
    return null;
  }
}

// False when something is left that could not be put in: outside the parts, or where somebody is just now.
function renewParts(fresh) {
  let whole = rest(document) === rest(fresh);
  for (const part of document.querySelectorAll("[data-live-part]")) {
    const other = fresh.getElementById(part.id);
    if (other && plain(part) === plain(other)) continue;
    if (!other || part.contains(document.activeElement)) {
      whole = false;
      continue;
    }
    const open = [...part.querySelectorAll("details")].map((details) => details.open);
    part.replaceChildren(...[...other.childNodes].map((node) => document.importNode(node, true)));
    part.querySelectorAll("details").forEach((details, place) => (details.open = open[place] ?? false));
  }
  return whole;
}

// What a page says, without the tokens of its forms, which are new each time.
function plain(node) {
  const copy = node.cloneNode(true);
  for (const token of copy.querySelectorAll("input[type=hidden]")) token.remove();
  for (const details of copy.querySelectorAll("details")) details.open = false;
  return copy.innerHTML;
}

function rest(page) {
  const main = page.querySelector("main").cloneNode(true);
  for (const part of main.querySelectorAll("[data-live-part]")) part.remove();
  return plain(main);
}

// Reads the page again when what is typed on it is safe with the server, and stays where it is otherwise.
async function readAgain() {
  const drafts = [];
  document.dispatchEvent(new CustomEvent("keep-drafts", { detail: drafts }));
  if ((await Promise.all(drafts)).every(Boolean)) location.reload();
}

function cover() {
  document.documentElement.classList.add("covered");
}

function uncover() {
  document.documentElement.classList.remove("covered");
}
