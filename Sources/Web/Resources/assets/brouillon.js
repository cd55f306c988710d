// Keeps what is typed in this browser until it is sent, and asks before it is left behind.
// Without this module every form works the same; only the safety net is missing.

const DAYS = 14;

function key(form) {
  return `brouillon ${location.pathname} ${form.dataset.draft}`;
}

function fields(form) {
  return [...form.elements].filter((field) => field.name && !["password", "hidden", "file", "submit"].includes(field.type));
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

function stored(form) {
  try {
    const kept = JSON.parse(localStorage.getItem(key(form)));
    return kept && Date.now() - kept.at < DAYS * 86400000 && kept.values.length === fields(form).length ? kept.values : null;
  } catch {
    return null;
  }
}

function keepDraft(form) {
  const asServed = JSON.stringify(read(form));
  const kept = stored(form);
  let changed = false;
  if (kept && JSON.stringify(kept) !== asServed && !document.querySelector(".error-summary")) {
    write(form, kept);
    changed = true;
    const note = form.querySelector("[data-draft-restored]");
    if (note) note.hidden = false;
  }
  form.addEventListener("input", () => {
    changed = true;
    try {
      localStorage.setItem(key(form), JSON.stringify({ at: Date.now(), values: read(form) }));
    } catch {
      // A full or forbidden storage only removes the safety net.
    }
  });
  form.addEventListener("submit", () => {
    changed = false;
    localStorage.removeItem(key(form));
  });
  addEventListener("beforeunload", (event) => {
    if (changed && JSON.stringify(read(form)) !== asServed) event.preventDefault();
  });
}

document.querySelectorAll("form[data-draft]").forEach(keepDraft);
document.querySelector(".error-summary")?.focus();
document.querySelectorAll("[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => print());
});
