// Everything that an embed must not say.
const channel = new URLSearchParams(name).get("channel");
const tell = (more) => parent.postMessage({ policy: 1, channel, ...more }, "*");
for (const title of ["Once", "Twice"]) tell({ type: "ready", title, lang: "en", height: 300 });
tell({ type: "completed", answers: "route=asylum" });
addEventListener("message", () => tell({ type: "height", height: "high" }));
addEventListener("resize", () => tell({ type: "height", height: 400 }));
addEventListener("resize", () => tell({ type: "height", height: 400 }));
