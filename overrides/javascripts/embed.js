// @ts-check
/**
 * <policy-calculator name="fees"> on somebody else's page: a sandboxed frame takes the place of the link inside of it.
 *
 * The link stays until the frame says that it is ready, and for good where it never does. The frame's origin is nobody's:
 * it sees nothing of this page, and this page nothing of it. They talk by messages, as contract.schema.json says: one is
 * heard only from this very frame, with its own channel, and of the right shape.
 *
 * It is served without comments, under 2,000 bytes. Nothing shortens names there, so it is written tightly: `f` is the
 * frame, `s` the slot with the link, `m` a message, `o` the shadow root, `at` the folder of all embeds, `c` the colour that
 * shows which scheme holds, `g` reads an attribute, `n` is the name of the calculator, `t` tells the frame its options.
 * The folder of Dutch is named here, because an attribute `lang` may well hold something else.
 *
 * A frame costs most of what we cost the page, so it comes in a task of its own.
 */
(() => {
  const tag = "policy-calculator",
    // @ts-expect-error: it is an element with an address
    at = new URL("embed/", document.currentScript.src),
    /** @type {(k: string) => any} */
    el = k => document.createElement(k),
    /** Texts, and what is made of texts: nothing else crosses. @type {(x: any) => boolean} */
    ok = x => x === "" + x ? x.length < 9e3 : Object(x) == x && Object.values(x).every(ok);

  // The page's own policy keeps the frame out: the link stays, and who looks for the reason finds the directive.
  addEventListener(
    "securitypolicyviolation",
    e => e.blockedURI.startsWith(at.origin) && console.warn(tag, "needs", e.effectiveDirective, at.origin)
  );

  // On the site itself, policy-calculator.js has defined it.
  customElements.get(tag) ??
    customElements.define(
      tag,
      class extends HTMLElement {
        connectedCallback() {
          /** @type {(k: string) => string} */
          const g = k => this.getAttribute(k) ?? "",
            n = g("name"),
            channel = "" + crypto.getRandomValues(new Uint8Array(9)),
            /** @type {any} */
            o = this.shadowRoot ?? this.attachShadow({ mode: "open" }),
            f = el("iframe"),
            s = el("slot"),
            c = "outline-color:light-dark(#000,#fff)";
          o.replaceChildren(s);
          // By script, because the page may forbid inline styles. The colour of an outline that nobody sees shows which colour
          // scheme holds here: that of the slot until the frame is there, which is made once and when all is said.
          s.style = c;
          f.style = "display:block;width:100%;height:0;border:0;transition:outline 1ms;" + c;
          f.inert = 1;
          f.loading = "lazy";
          f.referrerPolicy = "no-referrer";
          f.sandbox =
            "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";

          /**
           * What the frame is told: at first by its name, and by a message when it is ready and when something changes.
           *
           * @returns {any}
           */
          const say = () => (
            s.style.colorScheme = f.style.colorScheme = g("theme").replace("auto", ""),
            {
              policy: 1,
              channel,
              type: "options",
              theme: /255/.test(getComputedStyle(o.lastChild).outlineColor) ? "dark" : "light",
              accent: g("accent"),
              share: this.matches("[share]")
            }
          ),
            t = () => f.contentWindow?.postMessage(say(), "*"),
            /** @type {(event: MessageEvent) => void} */
            on = ({ source, data: m }) => {
            f.isConnected || removeEventListener("message", on); // taken away
            if (source != f.contentWindow || m?.policy != 1 || m.channel != channel) return;
            if (f.inert) {
              if (!ok(m.title)) return; // it is not ready
              f.title = m.title;
              f.lang = m.lang;
              f.name = "";
              f.inert = 0;
              s.remove();
              t();
            }
            if (m.height < 1e5) f.style.height = m.height + "px";
            m.focus && o.activeElement && (f.style.scrollMargin = m.focus, f.scrollIntoView({ block: "nearest" }));
            /^(ready|started|completed|result)$/.test(m.type) && ok(m.detail ?? "") &&
              this.dispatchEvent(new CustomEvent(m.type, m)); // of the message, an event takes `detail`
          };
          f.ontransitionend = t;
          // @ts-expect-error: 1 is as good as true, and shorter
          new MutationObserver(t).observe(this, { attributes: 1 });

          f.name = new URLSearchParams(say());
          f.src = `${at}${g("lang")=="nl"?"nl/":""}${n}/${g("version")||"."}/#${n}?${g("answers")}`;
          setTimeout(() => o.lastChild == s && (o.append(f), addEventListener("message", on))); // still the newest
        }
      }
    );
})();
