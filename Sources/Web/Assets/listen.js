// Reads the sentence and what stands under it aloud, where the browser has a voice for the page's language.
// The words are always on the page as text, so without scripts or voices nothing is missing.

const button = document.getElementById("lyssna");
const speech = window.speechSynthesis;

if (button && speech) {
  offer();
  speech.addEventListener?.("voiceschanged", offer);
  button.addEventListener("click", (event) => {
    event.preventDefault();
    if (speech.speaking) speech.cancel();
    else for (const words of spoken()) say(words);
  });
  addEventListener("pagehide", () => speech.cancel());
}

function offer() {
  button.hidden = !voice();
}

function voice() {
  const language = document.documentElement.lang;
  return speech.getVoices().find((each) => each.lang.toLowerCase().split(/[-_]/)[0] === language);
}

function spoken() {
  return ["meningen", "hogt"].map((id) => document.getElementById(id)?.innerText ?? "").filter(Boolean);
}

function say(words) {
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.lang = document.documentElement.lang;
  utterance.voice = voice();
  utterance.rate = 0.9;
  speech.speak(utterance);
}
