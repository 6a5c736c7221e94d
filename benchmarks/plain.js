// @ts-nocheck -- a yardstick, not a part of the site
/**
 * The limit: the calculators that are measured, by hand in plain JavaScript, which answers at once.
 *
 * Every question and every rule of the four is here. What stands around an outcome (what is left open, what to do
 * next) is written out for the outcomes that are measured only: with less to send, the limit is a little stricter.
 */
"use strict";

(() => {
  const UNKNOWN = ["unknown", "I don’t know"];
  const ROUTE = { name: "route" }; // the static page holds it
  const ASYLUM_PERMIT = {
    name: "sponsor_has_asylum",
    ask: "Does the sponsor have an asylum residence permit?",
    hint: "A temporary or a permanent one.",
    options: [["yes", "Yes"], ["no", "No"], UNKNOWN],
  };
  const yesNo = (name, ask, hint) => ({ name, ask, hint, options: [["yes", "Yes"], ["no", "No"], UNKNOWN] });
  const number = (name, ask, hint) => ({ name, ask, hint, number: true });
  const day = (name, ask, hint) => ({ name, ask, hint, day: true });
  const cite = (section, address) => `<a class="cite" href="${address}">${section}</a>`;
  const outcome = (kind, says, places, { because, open, then } = {}) => ({ kind, says, places, because, open, then });

  const S41 = cite("section 4.1", "../chapter-4/#s4-1");
  const FEES = cite("section 4.3.1", "../chapter-4/#s4-3-1-fees");
  const FUNDS = cite("section 6.2", "../chapter-6/#s6-2-public-funds");
  const MONITORED = cite("section 6.3", "../chapter-6/#s6-3");
  const DEADLINE = cite("section 3.3.3", "../chapter-3/#s3-3-3-asylum");

  const NATIONALITY = { name: "nationality", ask: "Which nationality does the family member have?", country: true };
  const EXEMPT = "AU CA IS JP MC NZ NO KR CH US VA";
  const EU = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE GB";
  const COUNTRIES = `${EXEMPT} ${EU} LI AF AL DZ AS AD AO AI AQ AG AR AM AW AZ BS BH BD BB BY BZ BJ BM BT BO BA BW BV BR
    IO VG BN BF BI KH CM BQ CV KY CF TD CL CN CX CC CO KM CG CD CK CR CU CW CI DJ DM DO EC EG SV GQ ER SZ ET FK FO FJ GF
    PF TF GA GM GE GH GI GL GD GP GU GT GG GN GW GY HT HM HN HK IN ID IR IQ IM IL JM JE JO KZ KE KI XK KW KG LA LB LS LR
    LY MO MG MW MY MV ML MH MQ MR MU YT MX FM MD MN ME MS MA MZ MM NA NR NP NC NI NE NG NU NF KP MK MP OM PK PW PS PA PG
    PY PE PH PN PR QA RE RU RW WS SM ST SA SN RS SC SL SG SX SB SO ZA GS SS LK BL SH KN LC MF PM VC SD SR SJ SY TW TJ TZ
    TH TL TG TK TO TT TN TR TM TC TV UM VI UG UA AE UY UZ VU VE VN WF EH YE ZM ZW AX`.split(/\s+/);

  const HEALTH = yesNo(
    "health",
    "Do health reasons make it impossible to apply for an MVV in the family member’s country of origin?",
    "The MVV is an entry visa. The report does not say which health reasons count.",
  );
  const OWN_PERMIT = {
    name: "own_permit",
    ask: "Does the family member have an independent residence permit?",
    hint: "Independent means: the permit does not depend on the sponsor.",
    options: [
      ["none", "No", "The permit is for a stay with the sponsor."],
      ["linked", "Yes, but there is an income requirement for it"],
      ["not-linked", "Yes, and there is no income requirement for it"],
      UNKNOWN,
    ],
  };
  const PERMIT = {
    name: "permit",
    ask: "Is it a first application or a renewal of the permit?",
    options: [["first", "A first application"], ["renewal", "A renewal of a residence permit"], UNKNOWN],
  };
  const PARTNERS = number(
    "partners",
    "For how many partners do you apply?",
    "A husband, a wife or a partner. Only one partner can come. Enter 0 if you apply for no partner.",
  );
  const CHILDREN = number(
    "children",
    "For how many children who are not of age do you apply?",
    "The report calls them minor children. Enter 0 if you apply for no child.",
  );
  const OTHERS = number(
    "others",
    "For how many other family members do you apply?",
    "Adult children, parents, brothers, sisters and others. Enter 0 if there are none.",
  );
  const CANNOT_PAY = yesNo(
    "cannot_pay",
    "Can you show that you cannot pay the fees in any way whatsoever?",
    "The report does not say which papers show this.",
  );
  const FOR_PARENTS = yesNo(
    "for_parents",
    "Is it for the parents of an unaccompanied minor?",
    "That is a sponsor who is not of age and who came without a responsible adult.",
  );
  const GRANTED = day(
    "granted",
    "When was the sponsor’s asylum permit granted?",
    "If you know several dates, such as that of the letter and that of the permit, enter the earliest.",
  );
  const BORN = day("born", "When was the sponsor born?");
  const SENT = yesNo("sent", "Has the application been sent already?");
  const APPLIED = day("applied", "When was the application sent?");

  /** Each rule gives the next question (it has an `ask`), or an outcome (it has a `kind`). */
  const RULES = {
    entry_visa({ route, nationality, health, sponsor_has_asylum }) {
      if (!route) return ROUTE;
      if (route === "asylum")
        return outcome("Not needed", "An MVV is not needed on the asylum route, but in practice most people ask for one.", S41);
      if (!nationality) return NATIONALITY;
      if (EXEMPT.includes(nationality)) return outcome("Exempt", "With this nationality, no MVV is needed.", S41);
      if (EU.includes(nationality))
        return outcome("Exempt", "Citizens of the European Union need no MVV: section 4.1 lists its Member States.", S41);
      if (nationality === "LI")
        return outcome("The report contradicts itself", "It is not settled whether nationals of Liechtenstein need an MVV.", S41);
      if (!health) return HEALTH;
      if (health === "yes")
        return outcome("The IND decides", "With such health reasons, an MVV is not always needed. The IND decides.", S41);
      if (!sponsor_has_asylum) return ASYLUM_PERMIT;
      if (sponsor_has_asylum === "yes")
        return outcome("The report contradicts itself", "It is not settled whether the family of a sponsor with an asylum permit needs an MVV for this application.", S41);
      return outcome(
        "Worked out",
        "The family member needs an MVV for a stay of more than three months. You ask for it and for the residence permit in one application.",
        S41,
        {
          open: [
            `The report does not say what holds for somebody with several nationalities. ${S41}`,
            `The report speaks of special cases without MVV, and names health only. ${S41}`,
          ],
          then: [
            "Check in section 3.3.4 whether the examination abroad must be passed first.",
            "If the family member is still abroad, apply before the journey. After a grant, the MVV is collected at the embassy.",
          ],
        },
      );
    },

    public_funds({ route, own_permit, sponsor_has_asylum }) {
      if (!route) return ROUTE;
      if (route === "asylum")
        return outcome("Yes", "With the residence permit of this route, the family member may rely on public funds (money from the state).", FUNDS);
      if (!own_permit) return OWN_PERMIT;
      if (own_permit === "not-linked")
        return outcome("Yes", "With this independent permit, the family member may rely on public funds: it does not harm the right of residence.", FUNDS);
      if (!sponsor_has_asylum) return ASYLUM_PERMIT;
      if (sponsor_has_asylum === "yes")
        return outcome("The report contradicts itself", "The report does not settle whether the family member may rely on public funds (money from the state). The sponsor has an asylum permit, but this is not the asylum route.", FUNDS);
      if (own_permit === "linked")
        return outcome("No, not by these rules", "The family member may not rely on public funds without harm to the right of residence. This changes only with an independent permit that has no income requirement.", FUNDS);
      return outcome(
        "No, not by these rules",
        "In the first few years, the family member may in principle not rely on public funds (money from the state). Who does so gives the IND a ground to revoke the residence permit (to take it away).",
        `${FUNDS}; ${MONITORED}`,
        {
          open: [
            `The report does not say how long the “first few years” are. The clear end is an independent permit without an income requirement. ${FUNDS}`,
            `The report does not list what counts as public funds. We take it that social assistance benefit, which section 6.3 names, is an example. ${FUNDS}; ${MONITORED}`,
          ],
          then: [
            "Before you ask for money from the state, ask a lawyer or the Dutch Council for Refugees what it does to the permit.",
            "Know that the municipality always tells the IND when somebody from outside the European Union asks for social assistance benefit.",
          ],
        },
      );
    },

    fees({ route, permit, partners, children, others, cannot_pay }) {
      if (!route) return ROUTE;
      if (route === "asylum") return outcome("Not needed", "You pay nothing: asylum family reunification is free of charge.", FEES);
      if (!permit) return PERMIT;
      if (permit === "renewal" && route === "article-8")
        return outcome("The report does not say", "The report names no fee for renewing a permit based on Article 8 ECHR.", FEES);
      if (!partners) return PARTNERS;
      if (!children) return CHILDREN;
      if (!others) return OTHERS;
      const [adult, child, other] = [237, 51, 237].map((fee, at) => fee * [partners, children, others][at]);
      const sum = route === "regular" ? adult + child : adult + other;
      if (!cannot_pay) return CANNOT_PAY;
      if (cannot_pay === "yes")
        return outcome("The IND decides", "You can ask not to pay. If the IND grants this, you pay nothing. If not, the fees below hold.", FEES);
      if (route === "article-8" && child)
        return outcome("The report contradicts itself", `You pay €${sum + child} or €${sum + children * 237} in all: the report gives two fees for the children.`, FEES);
      if (other && route === "regular")
        return outcome("Worked out", `The regular application costs €${sum}. The applications based on Article 8 ECHR cost €${other}. Both together cost €${sum + other}.`, FEES);
      return outcome("Worked out", `You pay €${sum} in all.`, FEES, {
        because: [
          `The partner: €237. ${FEES}`,
          `Minor children: ${children} times €51. ${FEES}`,
          "The MVV (the entry visa) and the residence permit are one procedure. You pay for them once.",
        ],
        open: [
          `The report does not say “per person”. Adding up the fees is our reading. ${FEES}`,
          `The report does not say who counts as a minor child for this fee. ${FEES}`,
          `The report does not say which fee a foster child or an adopted child pays. ${FEES}`,
          `The report does not say within what time the fees must be paid. ${FEES}`,
        ],
        then: [
          "Send the application first. The IND or the embassy then sends a letter that says how to pay.",
          "The IND starts when it has received the fees.",
        ],
      });
    },

    submission_deadline({ route, for_parents, granted, born, sent, applied }) {
      if (!route) return ROUTE;
      if (route === "regular") return outcome("Not needed", "There is no deadline: you can apply at any time.", DEADLINE);
      if (route === "article-8")
        return outcome("Not needed", "The report names no deadline for an application based on Article 8 ECHR.", DEADLINE);
      if (!for_parents) return FOR_PARENTS;
      if (!granted) return GRANTED;
      if (for_parents === "yes" && !born) return BORN;
      let last = later(granted, 0, 3);
      if (for_parents === "yes") {
        const minorUntil = before(later(born, 18, 0));
        if (minorUntil < granted)
          return outcome("No, not by these rules", "The sponsor was 18 or older when the permit was granted. Parents of an adult sponsor cannot come by asylum family reunification, so no deadline runs.", DEADLINE);
        if (minorUntil < last) last = minorUntil;
      }
      if (!sent) return SENT;
      if (sent === "yes" && !applied) return APPLIED;
      if (sent === "yes")
        return applied <= last
          ? outcome("Yes", `The application is in time: the last day was ${worded(last)}.`, DEADLINE)
          : outcome("The IND decides", `The application is late: the last day was ${worded(last)}. The IND decides whether this is excusable.`, DEADLINE);
      return outcome("Worked out", `The last day to apply is ${worded(last)}.`, DEADLINE, {
        because: [`Send the application for the family by ${worded(last)} at the latest. ${DEADLINE}`],
        open: [
          `The report does not say on which day the term starts. Take the earliest date that you know of. ${DEADLINE}`,
          `The report gives no counting rule. We do not count the first day, we count months and years by the calendar, and we do not move weekends and holidays. ${DEADLINE}`,
          "Box 4 tells of a plan for more time. It was not law in May 2017, and we do not apply it.",
        ],
        then: [
          "Send the application as early as you can, and keep proof of the day on which you sent it.",
          "If you miss the day, apply all the same, at once, and explain why. The IND then decides whether that is excusable.",
        ],
      });
    },
  };

  // Days, as 2017-03-27: they compare as texts

  const later = (from, years, months) => {
    const [year, month, date] = from.split("-").map(Number);
    const lastOfMonth = new Date(Date.UTC(year + years, month + months, 0)).getUTCDate();
    return new Date(Date.UTC(year + years, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
  };
  const before = (from) => new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
  const worded = (from) =>
    new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(from));

  // HTML

  const list = (title, lines) =>
    lines ? `<div class="outcome-part"><p class="outcome-part-title">${title}</p><ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul></div>` : "";

  const shown = ({ kind, says, places, because, open, then }) =>
    `<div class="outcome"><p class="outcome-kind">${kind}</p><p class="outcome-says" tabindex="-1" role="heading" aria-level="4">${says}</p><p class="outcome-places">${places}</p>${list("The conditions, one by one", because)}${list("What is left open", open)}${list("What you can do next", then)}<p class="outcome-rights">These are the rules of May 2017. Important parts have changed since. Ask the IND (ind.nl) before you decide. This site is not the IND, and no rights can be derived from this answer.</p></div>`;

  const field = ({ name, options, country, day }) => {
    if (options)
      return options.map(([value, label, hint]) => `<div class="option"><input type="radio" id="${name}-${value}" name="${name}" value="${value}"><label for="${name}-${value}">${label}</label>${hint ? `<p class="option-hint">${hint}</p>` : ""}</div>`).join("");
    if (country) {
      const names = new Intl.DisplayNames("en", { type: "region" });
      const sorted = COUNTRIES.map((code) => [names.of(code), code]).sort(([a], [b]) => a.localeCompare(b));
      return `<select name="${name}"><option value="">Choose a country</option>${sorted.map(([label, code]) => `<option value="${code}">${label}</option>`).join("")}</select>`;
    }
    if (day)
      return `<div class="date-parts">${["Day", "Month", "Year"].map((part) => `<div class="date-part"><label>${part}<input name="${name}-${part.toLowerCase()}" size="4" inputmode="numeric"></label></div>`).join("")}</div>`;
    return `<input name="${name}" inputmode="numeric" size="12">`;
  };

  const asked = (question) =>
    `<input type="hidden" name="asking" value="${question.name}"><fieldset class="question"><legend class="question-ask" tabindex="-1">${question.ask}</legend>${question.hint ? `<p class="question-hint">${question.hint}</p>` : ""}${field(question)}</fieldset><button type="submit" class="calculator-continue">Continue</button>`;

  const form = (step, answers) =>
    `<form class="calculator-form" novalidate autocomplete="off"><fieldset class="calculator-lock">${Object.entries(answers).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`).join("")}${step.kind ? shown(step) : asked(step)}<p class="calculator-actions"><button type="button" data-do="restart">Start again</button></p></fieldset></form>`;

  // The element

  class PolicyCalculator extends HTMLElement {
    connectedCallback() {
      this.querySelector(".calculator-lock").removeAttribute("disabled");
      this.step = this.querySelector(".calculator-step");
      this.first = this.step.innerHTML;
      this.addEventListener("click", this);
    }

    handleEvent(event) {
      const button = event.target.closest("button");
      if (button?.dataset.do === "restart") this.show(this.first);
      if (button?.type !== "submit") return;
      event.preventDefault();
      const answers = this.answers(new FormData(button.form));
      this.show(form(RULES[this.getAttribute("name")](answers), answers));
    }

    answers(data) {
      const { asking, ...given } = Object.fromEntries(data);
      const parts = ["year", "month", "day"].map((part) => [`${asking}-${part}`, part === "year" ? 4 : 2]);
      if (parts[0][0] in given) given[asking] = parts.map(([name, length]) => given[name].padStart(length, "0")).join("-");
      for (const [name] of parts) delete given[name];
      return given;
    }

    show(html) {
      this.step.innerHTML = html;
      this.step.querySelector("[tabindex]")?.focus();
    }
  }

  customElements.define("policy-calculator", PolicyCalculator);
})();
