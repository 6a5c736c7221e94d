// @ts-nocheck -- runs in the page that is measured, before anything else
/**
 * A reader who answers as soon as a field reacts. It waits for what is seen, the next question or the outcome, and
 * does not ask who made it. Times are milliseconds since the navigation began, each after the paint that shows the
 * step. `said` is how it tells the bench that it has finished, or that it is lost.
 */
({ name, answers, says, rounds, parts, said }) => {
  const seen = { origin: performance.timeOrigin, tasks: [], steps: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration]);
  }).observe({ type: "longtask", buffered: true });

  const part = (selector) => document.querySelector(`policy-calculator[name="${name}"] ${selector}`);
  const step = () => (part(parts.outcome) ? "outcome" : part(parts.asked)?.value);

  /** What is found first, looked for after each change of the page. */
  const until = (found) =>
    new Promise((resolve) => {
      const look = () => {
        const it = found();
        if (it) {
          observer.disconnect();
          resolve(it);
        }
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["disabled"] });
      look();
    });

  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  const fill = (question, answer) => {
    const fields = [...document.querySelectorAll(`policy-calculator[name="${name}"] ${parts.step} [name]`)].filter(
      (field) => field.type !== "hidden",
    );
    const radio = fields.find((field) => field.type === "radio" && field.name === question && field.value === answer);
    if (radio) {
      radio.focus();
      radio.click();
      return;
    }
    const [year, month, day] = answer.split("-");
    const texts = { [question]: answer, [`${question}-day`]: day, [`${question}-month`]: month, [`${question}-year`]: year };
    for (const field of fields.filter((field) => field.name in texts)) {
      field.focus();
      field.value = texts[field.name];
    }
  };

  /** Answer the question that is asked; the milliseconds until the next step was seen. */
  const answer = async () => {
    const question = step();
    if (!(question in answers)) throw new Error(`${name} asks ${question}, which this journey does not answer`);
    fill(question, answers[question]);
    const began = performance.now();
    part(parts.go).click();
    await until(() => step() && step() !== question);
    await painted();
    return performance.now() - began;
  };

  const answerAll = async () => {
    const times = [];
    while (step() !== "outcome") times.push(await answer());
    const found = part(parts.outcome).textContent;
    if (!found.includes(says)) throw new Error(`the outcome says “${found}”, not “${says}”`);
    return times;
  };

  const read = async () => {
    await until(() => part(parts.unlocked));
    seen.interactive = performance.now();
    await new Promise((resolve) => setTimeout(resolve)); // what the page did until now is a task of its own
    part(parts.field).focus();
    seen.focus = performance.now();
    const first = await answer();
    seen.firstStep = seen.focus + first;
    await answerAll();
    seen.answer = performance.now();
    for (let round = 0; round < rounds; round += 1) {
      part(parts.again).click();
      await until(() => step() && step() !== "outcome");
      await painted();
      seen.steps.push(...(await answerAll()));
    }
  };

  // Only in a page of the site: the empty page before has no calculator to wait for.
  if (location.protocol !== "about:")
    read().then(
      () => setTimeout(() => console.debug(said + JSON.stringify(seen)), 300), // long tasks are told a little later
      (error) => console.debug(said + JSON.stringify({ lost: String(error) })),
    );
}
