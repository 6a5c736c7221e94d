/**
 * Puts every page of the site, in reading order, behind the one that is open, so that all can be printed at once.
 * Ids get the name of their page before them, and links between the pages become links inside of the whole.
 *
 * @param {string[]} pages the addresses of the other pages, from the top of the site
 */
async (pages) => {
  const top = new URL(document.baseURI);
  const inside = (/** @type {string} */ path, /** @type {string} */ id) => `${path.replace(/\W/g, "-") || "home-"}${id}`;
  const known = new Set(["", ...pages].map((path) => new URL(path, top).pathname));

  const adopt = (/** @type {Element} */ article, /** @type {string} */ path) => {
    const here = new URL(path, top);
    article.querySelectorAll("script, .md-content__button").forEach((each) => each.remove());
    article.querySelectorAll("[id]").forEach((each) => { each.id = inside(path, each.id); });
    article.querySelectorAll("[src]").forEach((each) => each.setAttribute("src", new URL(each.getAttribute("src"), here).href));
    article.querySelectorAll("a[href]").forEach((each) => {
      const link = new URL(each.getAttribute("href"), here);
      if (link.origin === top.origin && known.has(link.pathname)) {
        const to = link.pathname.slice(top.pathname.length);
        each.setAttribute("href", `#${inside(to, link.hash.slice(1))}`);
      }
    });
    article.id = inside(path, "");
    return article;
  };

  const first = document.querySelector("article");
  const others = await Promise.all(pages.map(async (path) => {
    const text = await (await fetch(new URL(path, top))).text();
    return new DOMParser().parseFromString(text, "text/html").querySelector("article");
  }));
  adopt(first, "").after(...others.map((article, number) => adopt(article, pages[number])));
}
