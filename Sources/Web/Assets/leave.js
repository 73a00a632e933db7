// Leaves an own page at once: what it shows is covered, the session is ended, and the page that comes instead takes
// its place in the history. Without scripts the same button does it in two steps, and the page stays in the history,
// where it can no longer be read.

const form = document.querySelector("form[data-leave]");

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  document.body.hidden = true;
  const sent = fetch(form.action, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded;charset=utf-8" },
    body: new URLSearchParams(new FormData(form)).toString(),
    credentials: "same-origin",
    keepalive: true,
    redirect: "manual",
  });
  const go = () => location.replace(form.dataset.leave);
  // Not waited for long: whoever leaves in a hurry is not held up by a slow way to the server.
  Promise.race([sent, new Promise((done) => setTimeout(done, 800))]).then(go, go);
});
