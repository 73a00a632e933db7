// Keeps drafts on the server while somebody writes, and says so. Nothing else depends on it: without
// scripts every form works, and the server draws a draft that was kept.

const pause = 1500;
const longestWait = 30_000;

// In the language of the page, as the server says it too; Swedish is for those who work.
const sentences = {
  sv: {
    saved: (time) => `Utkast sparat ${time}. Bara du ser det.`,
    signedOut: "Du är utloggad. Kopiera texten och logga in i en ny flik.",
    tooLong: "Texten är för lång för att sparas som utkast.",
    failed: "Utkastet är inte sparat. Vi försöker igen.",
  },
  en: {
    saved: (time) => `Draft saved at ${time}. Only you can see it.`,
    signedOut: "You are signed out. Copy the text and sign in in a new tab.",
    tooLong: "The text is too long to be saved as a draft.",
    failed: "The draft is not saved. We are trying again.",
  },
  ar: {
    saved: (time) => `حُفظت المسودة في ${time}. لا يراها أحد غيرك.`,
    signedOut: "تم تسجيل خروجك. يلزم نسخ النص وتسجيل الدخول في صفحة جديدة.",
    tooLong: "النص أطول من أن يُحفظ كمسودة.",
    failed: "لم تُحفظ المسودة. نحاول من جديد.",
  },
  so: {
    saved: (time) => `Qabyo-qoraalka waa la kaydiyay ${time}. Adiga keliya ayaa arki kara.`,
    signedOut: "Waad ka baxday. Koobi qoraalka oo ka gal bog cusub.",
    tooLong: "Qoraalku aad buu u dheer yahay in la kaydiyo.",
    failed: "Qabyo-qoraalka lama kaydin. Mar kale ayaan isku dayaynaa.",
  },
};
const language = document.documentElement.lang;
const words = sentences[language] ?? sentences.sv;

for (const form of document.querySelectorAll("form[data-draft]")) keep(form);

function keep(form) {
  const note = form.querySelector("[data-saved]");
  let timer = 0;
  let wait = pause;
  let sent = written(form);
  let leaving = false;
  let sending = Promise.resolve();

  form.addEventListener("input", () => later(pause));
  form.addEventListener("change", () => later(pause));
  form.addEventListener("submit", () => {
    leaving = true;
    clearTimeout(timer);
  });
  addEventListener("online", () => later(0));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") send(true);
  });
  // Whoever is about to read the page again asks for the draft first, and waits for the answer.
  document.addEventListener("keep-drafts", (event) => {
    clearTimeout(timer);
    event.detail.push(save());
  });

  function later(milliseconds) {
    clearTimeout(timer);
    timer = setTimeout(save, milliseconds);
  }

  // One at a time, so that an older draft never arrives after a newer one.
  function save() {
    sending = sending.then(() => send(false));
    return sending;
  }

  // True when nothing of what is typed would be lost if the page was left now.
  async function send(closing) {
    const draft = written(form);
    // A page that has been closed to its reader keeps nothing more.
    if (leaving || draft === sent || "closed" in form.dataset) return true;
    try {
      const answer = await fetch(form.dataset.draft, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded;charset=utf-8" },
        body: draft,
        credentials: "same-origin",
        keepalive: closing && draft.length < 60_000,
        redirect: "manual",
      });
      if (answer.ok) {
        sent = draft;
        wait = pause;
        tell(words.saved(clock()));
        return true;
      } else if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
        tell(words.signedOut);
      } else if (answer.status === 413) {
        tell(words.tooLong);
      } else {
        again();
      }
    } catch {
      again();
    }
    return false;
  }

  function again() {
    wait = Math.min(wait * 2, longestWait);
    tell(words.failed);
    later(wait);
  }

  function tell(words) {
    if (note && note.textContent !== words) note.textContent = words;
  }
}

function written(form) {
  const fields = new FormData(form);
  for (const [name, value] of [...fields]) if (typeof value !== "string") fields.delete(name);
  return new URLSearchParams(fields).toString();
}

function clock() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${two(now.getHours())}${language in sentences && language !== "sv" ? ":" : "."}${two(now.getMinutes())}`;
}
