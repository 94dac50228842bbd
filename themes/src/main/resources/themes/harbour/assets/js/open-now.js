/*
 * Says beside opening hours whether somebody answers now, by the clock of the place. What is not certain is not said: in the
 * hours in which the clock is changed, where an old browser takes the clock to be another than the page does, in years whose
 * holidays nobody has listed, and where it is a matter of opinion whether an evening lasts into a holiday.
 */

const DAY = 24 * 60;

/** How far around an instant the clock may not be changed, in minutes. */
const STEADY = 3 * 60;

/** What the markup says: stretches are pairs of minutes after midnight, days of the week begin with Monday. */
function readHours(data) {
  return {
    zone: data.zone,
    clock: data.clock.split(" ").map((change) => change.split("=").map(Number)),
    until: data.until,
    week: data.week.split(" ").map(readStretches),
    holiday: data.holiday ? readStretches(data.holiday) : undefined,
    dates: (data.dates || "").split(" ").filter(Boolean).map((text) => {
      const [days, stretches] = text.split("=");
      const [first, last] = days.split("/");
      return { first, last: last || first, stretches: readStretches(stretches) };
    }),
  };
}

function readStretches(text) {
  return text === "-" ? [] : text.split(",").map((stretch) => stretch.split("-").map(Number));
}

/** The clock on the wall in a zone at a minute since 1970: the date, the minute of the day, and how far it is ahead of UTC. */
function clockIn(zone, time) {
  const parts = {};
  new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(time * 60000).forEach((part) => {
    parts[part.type] = part.value;
  });
  const date = `${parts.year}-${parts.month}-${parts.day}`;
  const minute = parts.hour * 60 + Number(parts.minute);
  return { date, minute, ahead: Date.parse(date + "T00:00Z") / 60000 + minute - time };
}

/** Whether the page knows a clock for the time, takes it to be as far ahead, and does not change it in the hours around. */
function isCertain(clock, changes, time) {
  const last = changes.filter(([from]) => from <= time).pop();
  return last && last[1] === clock.ahead && changes.slice(1).every(([from]) => Math.abs(from - time) > STEADY);
}

function shifted(date, days) {
  const day = new Date(date + "T00:00Z");
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

function same(one, other) {
  return String(one) === String(other);
}

function covers(span, date) {
  const day = span.first.length === 5 ? date.slice(5) : date;
  const begun = span.first <= day;
  const goesOn = day <= span.last;
  return span.first <= span.last ? begun && goesOn : begun || goesOn;
}

/** The stretches of a date, and whether they are those of any such day of the week; nothing if nobody knows. */
function hoursOn(hours, holidays, date) {
  const usual = hours.week[(new Date(date + "T00:00Z").getUTCDay() + 6) % 7];
  const special = hours.dates.filter((span) => covers(span, date)).pop();
  if (special) {
    return { stretches: special.stretches, usual: same(special.stretches, usual) };
  }
  if (hours.holiday && same(hours.holiday, usual)) {
    return { stretches: usual, usual: true };
  }
  if (!holidays.some((day) => day.slice(0, 4) === date.slice(0, 4))) {
    return undefined;
  }
  if (holidays.includes(date)) {
    return hours.holiday && { stretches: hours.holiday, usual: false };
  }
  return { stretches: usual, usual: true };
}

/** Stretches that touch are one. */
function joined(stretches) {
  const all = [];
  stretches.filter(([from, until]) => from < until).sort((a, b) => a[0] - b[0]).forEach(([from, until]) => {
    const last = all[all.length - 1];
    if (last && from <= last[1]) {
      last[1] = Math.max(last[1], until);
    } else {
      all.push([from, until]);
    }
  });
  return all;
}

/**
 * Whether it is open at an instant, and the minute of the day at which that changes, if that is certain too; nothing if it
 * is not certain whether it is open.
 */
function stateAt(hours, holidays, instant) {
  const time = Math.floor(instant / 60000);
  const clock = clockIn(hours.zone, time);
  const [before, today, after] = [-1, 0, 1].map((days) => hoursOn(hours, holidays, shifted(clock.date, days)));
  if (!isCertain(clock, hours.clock, time) || clock.date > hours.until || !before || !today) {
    return undefined;
  }
  const lastsLong = ([, until]) => until - DAY > clock.minute;
  if (!today.usual && before.stretches.some(lastsLong)) {
    return undefined;
  }
  const end = after && after.usual ? 2 * DAY : DAY;
  const line = joined([
    ...before.stretches.map(([from, until]) => [from - DAY, today.usual ? until - DAY : 0]),
    ...today.stretches.map(([from, until]) => [from, Math.min(until, end)]),
    ...(after ? after.stretches : []).map(([from, until]) => [from + DAY, until + DAY]),
  ]);
  const now = line.find(([from, until]) => from <= clock.minute && clock.minute < until);
  if (now) {
    return { open: true, change: now[1] < end ? now[1] : undefined, clock };
  }
  const next = line.find(([from]) => from > clock.minute);
  return { open: false, change: next && next[0] < 2 * DAY ? next[0] : undefined, clock };
}

/** The day on which it opens: the reader's today may be another than that of the place, and then only its name is certain. */
function opening(state, reader, say) {
  if (reader.date === state.clock.date) {
    return state.change < DAY ? say.opensAt : say.opensTomorrow;
  }
  const day = new Date(shifted(state.clock.date, state.change < DAY ? 0 : 1) + "T00:00Z");
  return say.opensOn.replace("{day}", day.toLocaleDateString(reader.language, { weekday: "long", timeZone: "UTC" }));
}

/** The reader's own clock, as far as the browser tells. */
function readerAt(instant, language) {
  const ahead = -new Date(instant).getTimezoneOffset();
  return { ahead, date: new Date(instant + ahead * 60000).toISOString().slice(0, 10), language };
}

/** Whose time is meant, where the reader's clock shows another. */
function owner(zone, instant, state, reader) {
  if (state.clock.ahead === reader.ahead) {
    return "";
  }
  const words = new Intl.DateTimeFormat(reader.language, { timeZone: zone, timeZoneName: "long" }).formatToParts(instant);
  return ` (${words.find((word) => word.type === "timeZoneName").value})`;
}

/** The words for a state. Times are those that stand in the hours already, so that the two cannot differ. */
function wordsFor(state, host, say, instant) {
  const clock = new Date((state.change || 0) * 60000).toISOString().slice(11, 16);
  const time = state.change !== undefined && host.querySelector(`time[datetime="${clock}"]`);
  if (!time) {
    return state.open ? say.openNow : say.closedNow;
  }
  const reader = readerAt(instant, document.documentElement.lang);
  const words = state.open ? say.openUntil : opening(state, reader, say);
  return words.replace("{time}", time.textContent + owner(host.dataset.zone, instant, state, reader));
}

function show(host, state, say, instant) {
  const term = host.querySelector("dt");
  const line = host.openNow || (term ? document.createElement("dd") : document.createElement("div"));
  if (!state) {
    line.remove();
    return;
  }
  line.className = state.open ? "open-now is-open" : "open-now";
  line.textContent = wordsFor(state, host, say, instant);
  (term || host.caption).insertAdjacentElement(term ? "afterend" : "beforeend", line);
  host.openNow = line;
}

function start(say) {
  const holidays = (say.holidays || "").split(" ").filter(Boolean);
  const hosts = Array.from(document.querySelectorAll("[data-week]"));
  const showAll = () => hosts.forEach((host) => {
    const now = Date.now();
    try {
      show(host, stateAt(readHours(host.dataset), holidays, now), say, now);
    } catch (unknownZone) {
      show(host, undefined, say, now);
    }
  });
  showAll();
  if (hosts.length > 0) {
    setInterval(showAll, 60000);
  }
}

start(document.currentScript.dataset);
