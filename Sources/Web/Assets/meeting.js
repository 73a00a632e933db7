// Keeps a meeting's words. Each thing that is said is sent by itself, under a key made here, so that sending it again
// does nothing twice. What cannot be sent, and what is being typed, waits on the device, sealed with a key that only
// the server gives, and only to somebody who may open this meeting. It is gone when it is sent, and when its user signs out.
// Without scripts the same forms work, one page at a time.

const root = document.querySelector("[data-room]");
const longestWait = 15_000;

function room() {
  const parts = ["rum-dagordning", "rum-steg", "rum-klocka", "rum-list"].map((id) => document.getElementById(id));
  const note = document.querySelector(".room-saved");
  const answers = document.getElementById("rum-svar");
  const device = new Device(root.dataset.room);
  const served = new Map(parts.map((part) => [part.id, meaning(part)]));
  let csrf = document.querySelector("input[name=csrf]")?.value ?? "";
  let queue = [];
  let refused = [];
  let typed = {};
  let current = new URLSearchParams(location.search).get("steg") ?? "";
  let pad = null;
  let wait = 1000;
  let later = 0;
  let sending = false;
  let isOut = false;

  root.addEventListener("input", keep);
  root.addEventListener("change", keep);
  root.addEventListener("submit", submitted);
  document.addEventListener("click", follow);
  document.addEventListener("keydown", turn);
  addEventListener("online", () => soon(0));
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && soon(0));
  document.addEventListener("live-changed", (event) => {
    event.preventDefault();
    refresh();
  });
  document.addEventListener("live-said", (event) => said(event.detail.which, event.detail.place));
  setInterval(draw, 5000);
  if (!shown()) current = document.querySelector(".room-screen:not([hidden])")?.dataset.step ?? current;
  adopt();
  for (const pause of [1500, 6000]) setTimeout(adopt, pause);

  // MARK: What is typed

  function keep(event) {
    const form = event.target.closest("form");
    if (!form || !event.target.name) return;
    const { name, value } = event.target;
    const fields = (typed[nameOf(form)] ??= {});
    if (isAsServed(event.target)) delete fields[name];
    else fields[name] = value;
    if (!Object.keys(fields).length) delete typed[nameOf(form)];
    store();
  }

  function isAsServed(field) {
    if (field.tagName === "SELECT") return [...field.options].every((each) => !each.selected || each.defaultSelected || each === field.options[0]);
    return field.type !== "radio" && field.value === field.defaultValue;
  }

  function nameOf(form) {
    return form.dataset.send || new URL(form.action).pathname.split("/").pop();
  }

  // Puts back what was typed in forms that have been drawn anew, or that the page was left with.
  function putBack() {
    for (const form of root.querySelectorAll("form")) {
      for (const [name, value] of Object.entries(typed[nameOf(form)] ?? {})) {
        for (const field of form.querySelectorAll(`[name="${name}"]`)) {
          if (field.type === "radio") field.checked = field.value === value;
          else if (field.type !== "hidden" && field.tagName !== "BUTTON") field.value = value;
        }
        const fold = form.closest("details");
        if (fold) fold.open = true;
      }
    }
    if (pad) pad.value = typed.pad?.words ?? pad.value;
  }

  // MARK: Sending

  function submitted(event) {
    const form = event.target;
    event.preventDefault();
    const fields = new FormData(form, event.submitter);
    const name = nameOf(form);
    if (form.dataset.send) {
      delete typed[name];
      add(name, form.action, fields);
      // Drawn as it was before anything was typed, ready for the next line.
      if (!fields.has("mark") && !fields.has("attainment") && !fields.has("commitment")) form.reset();
    } else {
      sendNow(form, fields, name);
    }
  }

  function add(form, action, fields) {
    fields.set("key", newKey());
    fields.delete("csrf");
    const words = fields.get("words") || fields.get("what") || fields.get("activity-what") || "";
    queue.push({ form, action, body: new URLSearchParams(fields).toString(), words });
    store();
    tell();
    soon(0);
  }

  // What changes the whole screen waits until everything before it is saved, and is answered at once.
  async function sendNow(form, fields, name) {
    if (queue.length) {
      soon(0);
      return tell("Vänta lite: " + counted(queue.length) + " är inte sparade än. Försök igen strax.");
    }
    try {
      const answer = await post(form.action, fields);
      if (!answer.ok) return form.submit();
      delete typed[name];
      await store();
      location.reload();
    } catch {
      tell("Ingen kontakt just nu. Det som är skrivet finns kvar. Försök igen strax.");
    }
  }

  function soon(milliseconds) {
    clearTimeout(later);
    later = setTimeout(pump, milliseconds);
  }

  // One at a time and in order, so that nothing arrives before what it rests on.
  async function pump() {
    if (sending || !queue.length) return;
    sending = true;
    let wasSent = false;
    try {
      while (queue.length) {
        if (!(await sendFirst(queue[0]))) break;
        wasSent = true;
        await store();
        tell();
      }
    } finally {
      sending = false;
    }
    if (queue.length) {
      soon(wait);
      wait = Math.min(wait * 2, longestWait);
    }
    tell();
    if (wasSent || isOut) await refresh();
  }

  async function sendFirst(first) {
    let answer;
    try {
      answer = await post(first.action, new URLSearchParams(first.body));
    } catch {
      return false;
    }
    isOut = answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403;
    if (isOut || answer.status >= 500 || answer.status === 429) return false;
    queue.shift();
    wait = 1000;
    if (!answer.ok) refused.push({ ...first, why: await reason(answer) });
    return true;
  }

  function post(action, fields) {
    fields.set("csrf", csrf);
    return fetch(action, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded;charset=utf-8" },
      body: new URLSearchParams(fields).toString(),
      credentials: "same-origin",
      redirect: "manual",
      signal: AbortSignal.timeout(20_000),
    });
  }

  async function reason(answer) {
    try {
      const told = await answer.json();
      return (told.problems ?? []).map((each) => each.message).concat((told.rules ?? []).map((each) => each.detail)).join(" ");
    } catch {
      return "Sidan kan inte längre ta emot det.";
    }
  }

  // MARK: Telling

  function tell(words) {
    const waiting = isOut
      ? `Du är utloggad. Logga in i en annan flik, så sparas ${counted(queue.length)}.`
      : `Inte sparat än: ${counted(queue.length)}, försöker igen.`;
    const sentence = words ?? (queue.length ? waiting : `Allt är sparat ${clock()}.`);
    for (const place of [note, document.querySelector(".pad-saved")]) {
      if (place && place.textContent !== sentence) place.textContent = sentence;
    }
    document.body.classList.toggle("unsent", queue.length > 0);
    list();
  }

  // Words that wait, and words that the rules would not take, stand where they can be read and copied.
  function list() {
    answers.replaceChildren();
    for (const each of queue) if (each.words) answers.append(row("waiting", `Väntar: ${each.words}`));
    for (const each of refused) {
      const place = row("refused", `Kom inte med${each.words ? `: ”${each.words}”` : ""}. ${each.why}`);
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button outlined";
      button.textContent = each.words ? "Skriv igen" : "Jag har sett det";
      button.addEventListener("click", () => takeUp(each));
      place.append(button);
      answers.append(place);
    }
  }

  function row(name, words) {
    const place = document.createElement("div");
    place.className = `room-waits ${name}`;
    const sentence = document.createElement("p");
    sentence.textContent = words;
    place.append(sentence);
    return place;
  }

  function takeUp(each) {
    refused = refused.filter((other) => other !== each);
    const form = root.querySelector(`form[data-send="${CSS.escape(each.form)}"]`);
    if (form && each.words) {
      typed[each.form] = Object.fromEntries(new URLSearchParams(each.body));
      putBack();
      const seen = [...form.elements].filter((field) => field.name && field.type !== "hidden" && !isAsServed(field));
      typed[each.form] = Object.fromEntries(seen.filter((field) => field.type !== "radio" || field.checked).map((field) => [field.name, field.value]));
      show(each.form.split("/")[0]);
    }
    store();
    tell();
  }

  // MARK: The screen

  // Draws anew what the server now says, around what is being typed.
  async function refresh() {
    let drawn;
    try {
      const answer = await fetch(location.pathname + `?steg=${encodeURIComponent(current)}`, {
        headers: { accept: "text/html" }, redirect: "manual", cache: "no-store",
      });
      if (!answer.ok) return;
      drawn = new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch {
      return;
    }
    const secret = drawn.querySelector("input[name=csrf]")?.value ?? csrf;
    const isNewSession = secret !== csrf;
    csrf = secret;
    for (const part of parts) {
      const fresh = drawn.getElementById(part.id);
      if (!fresh || served.get(part.id) === meaning(fresh)) continue;
      served.set(part.id, meaning(fresh));
      const focus = focused(part);
      const unfolded = folds(part).filter((fold) => fold.open).map(nameOfFold);
      part.replaceChildren(...fresh.childNodes);
      for (const fold of folds(part)) if (unfolded.includes(nameOfFold(fold))) fold.open = true;
      putBack();
      focus?.();
    }
    show(current, false);
    draw();
    if (isNewSession && queue.length) soon(0);
  }

  // The same but for the keys of its forms, which are new every time and are not used here.
  function meaning(part) {
    return part.innerHTML.replace(/name="key" value="[^"]*"/g, "");
  }

  // How to find the control that had the focus, once it has been drawn anew.
  function focused(part) {
    const had = document.activeElement;
    if (!part.contains(had)) return null;
    const form = had.closest("form");
    const send = form?.dataset.send;
    const start = had.selectionStart;
    return () => {
      if (had.matches("summary")) {
        folds(part).find((fold) => nameOfFold(fold) === nameOfFold(had.parentElement))?.firstElementChild.focus();
        return;
      }
      const again = had.id
        ? document.getElementById(had.id)
        : send
          ? part.querySelector(`form[data-send="${CSS.escape(send)}"] ${had.name ? `[name="${had.name}"][value="${had.value}"]` : "button"}`)
          : part.querySelector(`[data-goto="${had.dataset.goto}"]`);
      const fold = again?.closest("details");
      if (fold) fold.open = true;
      again?.focus({ preventScroll: true });
      if (typeof start === "number") again?.setSelectionRange?.(start, start);
    };
  }

  function folds(part) {
    return [...part.querySelectorAll("details")];
  }

  function nameOfFold(fold) {
    return fold.querySelector("summary").textContent;
  }

  function shown() {
    return root.querySelector(`.room-screen[data-step="${CSS.escape(current)}"]`);
  }

  function show(code, moves = true) {
    const before = current;
    current = code;
    if (!shown()) current = before;
    if (!shown()) current = root.querySelector(".room-screen")?.dataset.step ?? "";
    if (!current) return;
    for (const part of parts) for (const each of part.querySelectorAll("[data-step]")) each.hidden = each.dataset.step !== current;
    for (const link of parts[0].querySelectorAll("[data-goto]")) mark(link.closest("li"), stepOf(link.dataset.goto) === stepOf(current));
    if (!moves) return;
    history.replaceState(null, "", `?steg=${encodeURIComponent(current)}`);
    scrollTo(0, 0);
    root.scrollTo(0, 0);
    const heading = shown().querySelector("h1");
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  function stepOf(code) {
    return code.startsWith("since") ? "since" : code;
  }

  function mark(item, isNow) {
    if (isNow) item.setAttribute("aria-current", "step");
    else item.removeAttribute("aria-current");
    if (item.classList.contains("done")) return;
    item.className = isNow ? "now" : "left";
    item.querySelector("use").setAttribute("href", `/assets/sprite.svg#m-${isNow ? "nu" : "kvar"}`);
  }

  function follow(event) {
    const link = event.target.closest?.("[data-goto]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    show(link.dataset.goto);
  }

  function turn(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest?.("input, select, textarea")) return;
    const name = { ArrowRight: ".forward", ArrowLeft: ".back" }[event.key];
    if (!name) return;
    document.querySelector(`.room-bar:not([hidden]) ${name}`)?.click();
  }

  // The clock goes on also when nobody answers.
  function draw() {
    const face = parts[2].querySelector("svg[data-ends]");
    if (!face) return;
    const [, ends] = face.dataset.ends.split(" ").map(Number);
    const time = new Date();
    const now = time.getHours() * 60 + time.getMinutes();
    if (Number(face.dataset.ends.split(" ")[0]) === now) return;
    face.dataset.ends = `${now} ${ends}`;
    const left = Math.max(ends - now, 0);
    const at = (minute, radius) => {
      const turned = (minute / 30) * Math.PI;
      return `${Math.round(120 + radius * Math.sin(turned))} ${Math.round(120 - radius * Math.cos(turned))}`;
    };
    const sector = left >= 60
      ? "M120 14a106 106 0 1 1-.1 0z"
      : `M120 120L${at(now, 106)}A106 106 0 ${left > 30 ? 1 : 0} 1 ${at(ends, 106)}z`;
    face.querySelector(".remaining").setAttribute("d", left ? sector : "");
    face.querySelector(".hour").setAttribute("d", `M120 120L${at((now % 720) / 12, 52)}`);
    face.querySelector(".minute").setAttribute("d", `M120 120L${at(now, 96)}`);
    parts[2].querySelector(".clock-now").textContent = clock();
    parts[2].querySelector(".clock-left").textContent = left ? `${left} min kvar` : "Tiden är slut";
  }

  // MARK: When nobody answers

  // The page has been emptied, since nobody can say whether it may still be read. There is still a place to write.
  function said(which, place) {
    if (which === ".live-gone" && queue.length) {
      place.append(row("waiting", `${counted(queue.length)} väntar förseglade här, och sparas när du öppnar mötet igen.`));
    }
    if (which !== ".live-broken") return;
    const form = document.createElement("form");
    form.className = "room-pad";
    form.innerHTML =
      '<label for="pad">Skriv vidare här. Det sparas när det finns kontakt.</label>' +
      '<textarea id="pad" name="words" rows="4" autocomplete="off"></textarea>' +
      '<button class="button">Lägg till</button><p class="pad-saved" role="status"></p>';
    pad = form.querySelector("textarea");
    pad.value = typed.pad?.words ?? "";
    pad.addEventListener("input", () => {
      typed.pad = { words: pad.value };
      store();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      addFromPad();
    });
    place.append(form);
    tell();
  }

  function addFromPad() {
    const words = pad.value.trim();
    const line =
      root.querySelector(`form[data-send="${CSS.escape(current)}/line"]`) ?? root.querySelector('form[data-send="now/line"]');
    if (!words || !line) return;
    const fields = new FormData(line);
    fields.set("words", words.replaceAll("\n", " "));
    delete typed.pad;
    pad.value = "";
    add(line.dataset.send, line.action, fields);
  }

  // MARK: The device

  function store() {
    const isEmpty = !queue.length && !refused.length && !Object.keys(typed).length;
    return device.keep(isEmpty ? null : { queue, refused, typed });
  }

  // What an earlier page of this meeting was closed with.
  async function adopt() {
    const left = await device.found();
    if (!left.length) return;
    for (const each of left) {
      queue.push(...(each.queue ?? []));
      refused.push(...(each.refused ?? []));
      typed = { ...each.typed, ...typed };
    }
    putBack();
    await store();
    tell();
    soon(0);
  }
}

// A place in the browser's storage for one open page, sealed. A page that is open holds its place; what is found in the
// others was left by pages that are closed.
class Device {
  #place = null;
  #key = null;
  #ready;
  #writing = Promise.resolve();

  constructor(secret) {
    this.#ready = this.#open(secret);
  }

  async #open(secret) {
    if (!secret || !crypto.subtle || !navigator.locks) return;
    const bytes = Uint8Array.from(secret.match(/../g), (pair) => parseInt(pair, 16));
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    this.prefix = `samlots-room-${[...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}-`;
    this.#key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
    this.#place = this.prefix + newKey();
    await new Promise((held) => {
      navigator.locks.request(this.#place, () => {
        held();
        return new Promise(() => {});
      });
    });
  }

  // One write at a time; the latest is what stays.
  keep(value) {
    const text = value && JSON.stringify(value);
    this.#writing = this.#writing.then(async () => {
      await this.#ready;
      if (!this.#key) return;
      if (!text) return localStorage.removeItem(this.#place);
      const nonce = crypto.getRandomValues(new Uint8Array(12));
      const sealed = new Uint8Array(
        await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, this.#key, new TextEncoder().encode(text)),
      );
      localStorage.setItem(this.#place, `${hex(nonce)}.${hex(sealed)}`);
    });
    return this.#writing;
  }

  async found() {
    await this.#ready;
    if (!this.#key) return [];
    const found = [];
    const places = Object.keys(localStorage).filter((name) => name.startsWith(this.prefix) && name !== this.#place);
    for (const place of places) {
      await navigator.locks.request(place, { ifAvailable: true }, async (lock) => {
        if (!lock) return;
        const value = await this.#read(localStorage.getItem(place));
        if (value) found.push(value);
        localStorage.removeItem(place);
      });
    }
    return found;
  }

  async #read(text) {
    try {
      const [nonce, sealed] = text.split(".").map((part) => Uint8Array.from(part.match(/../g), (pair) => parseInt(pair, 16)));
      const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: nonce }, this.#key, sealed);
      return JSON.parse(new TextDecoder().decode(plain));
    } catch {
      return null;
    }
  }
}

function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function newKey() {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

function counted(number) {
  return number === 1 ? "1 sak" : `${number} saker`;
}

function clock() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${two(now.getHours())}.${two(now.getMinutes())}`;
}

if (root) room();
