// A loader that hears whatever anybody says.
customElements.define(
  "policy-calculator",
  class extends HTMLElement {
    connectedCallback() {
      const frame = document.createElement("iframe");
      frame.inert = true;
      frame.name = "policy=1&channel=a-channel";
      this.attachShadow({ mode: "open" }).append(frame);
      addEventListener("message", ({ data }) => {
        frame.inert = false;
        this.dispatchEvent(new CustomEvent(data?.type, data ?? {}));
      });
    }
  },
);
