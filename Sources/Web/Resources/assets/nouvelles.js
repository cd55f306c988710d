// Says that somebody wrote in the chapter since the page was opened.
// Without this module the link beside it leads to the same news.

document.querySelectorAll("[data-news]").forEach((note) => {
  const source = new EventSource(note.dataset.news);
  source.addEventListener("change", () => {
    note.querySelector("[data-told]").hidden = false;
    note.classList.add("notice");
    source.close();
  });
});
