// Keeps what is typed in this browser until it has arrived, and gives it back where it was written.
// Without this module every form works the same; only the safety net is missing.

const DAYS = 14;
const SENT = "brouillon envoyé";
const words = document.querySelector("script[data-restored]")?.dataset ?? {};

// A draft belongs to who typed it: on a shared browser the next person never sees it.
const account = words.account ?? "";

function key(form) {
  return `brouillon ${account} ${location.pathname} ${form.dataset.draft ?? form.getAttribute("action")}`;
}

// Hidden fields too: they say on which version the words were written, so that nobody else's are written over.
function fields(form) {
  return [...form.elements].filter((field) => field.name && !["password", "file", "submit"].includes(field.type));
}

function read(form) {
  return fields(form).map((field) => (["checkbox", "radio"].includes(field.type) ? field.checked : field.value));
}

function write(form, values) {
  fields(form).forEach((field, index) => {
    if (["checkbox", "radio"].includes(field.type)) field.checked = values[index];
    else field.value = values[index];
  });
}

// A full or forbidden storage only removes the safety net.
function quietly(act) {
  try {
    return act();
  } catch {
    return null;
  }
}

function stored(form) {
  const kept = quietly(() => JSON.parse(localStorage.getItem(key(form))));
  return kept && Date.now() - kept.at < DAYS * 86400000 && kept.values.length === fields(form).length ? kept.values : null;
}

// What somebody can have written, as one text to compare.
function typed(form) {
  const values = read(form);
  return JSON.stringify(values.filter((_, index) => fields(form)[index].type !== "hidden"));
}

function say(form, again) {
  const note = document.createElement("div");
  note.className = "notice";
  note.setAttribute("role", "status");
  const sentence = document.createElement("p");
  sentence.textContent = words.restored;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = words.forget;
  button.addEventListener("click", () => {
    again();
    note.remove();
  });
  note.append(sentence, button);
  for (let fold = form.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  form.prepend(note);
}

function keepDraft(form) {
  const served = read(form);
  const asServed = typed(form);
  const kept = stored(form);
  let changed = false;
  const forget = () => quietly(() => localStorage.removeItem(key(form)));
  if (kept && !document.querySelector(".error-summary")) {
    write(form, kept);
    changed = typed(form) !== asServed;
    if (!changed) {
      write(form, served);
      forget();
    } else if (words.restored) {
      say(form, () => {
        write(form, served);
        changed = false;
        forget();
      });
    }
  }
  form.addEventListener("input", () => {
    changed = true;
    quietly(() => localStorage.setItem(key(form), JSON.stringify({ at: Date.now(), values: read(form) })));
  });
  form.addEventListener("submit", () => {
    changed = false;
    quietly(() => sessionStorage.setItem(SENT, key(form)));
  });
  addEventListener("beforeunload", (event) => {
    if (form.dataset.draft && changed && typed(form) !== asServed) event.preventDefault();
  });
}

// Drafts of whoever never came back do not stay for ever.
quietly(() => {
  Object.keys(localStorage).filter((name) => name.startsWith("brouillon ")).forEach((name) => {
    const kept = quietly(() => JSON.parse(localStorage.getItem(name)));
    if (!kept || Date.now() - kept.at > DAYS * 86400000) localStorage.removeItem(name);
  });
});

// What was sent is forgotten once the site has said that it came; whoever signs out leaves nothing behind.
quietly(() => {
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  const isBack = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  if (sent && !isBack && document.querySelector(".flash, [data-sent]")) localStorage.removeItem(sent);
});
document.querySelectorAll("form[action='/deconnexion']").forEach((form) => {
  form.addEventListener("submit", () => quietly(() => {
    Object.keys(localStorage).filter((name) => name.startsWith("brouillon ")).forEach((name) => localStorage.removeItem(name));
  }));
});

document.querySelectorAll("form[data-draft], form[method=post]:has(textarea)").forEach(keepDraft);
document.querySelector(".error-summary")?.focus();
document.querySelectorAll("[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => print());
});
