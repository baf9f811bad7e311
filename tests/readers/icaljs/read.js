/**
 * Reads calendar files with ical.js and prints what happens.
 *
 * On standard input: the last moment to look at, as YYYY-MM-DD, and then the paths, one a line.
 * On standard output: JSON, for each path a list of what ../reading.py describes. A date has no offset from UTC; a
 * time that is tied to no zone has none either, which no expected list holds.
 */
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

/** A moment as ISO 8601 with its offset from UTC, or a day. */
function written(time) {
  if (time.isDate) return time.toString();
  const clock = time.toString().slice(0, 19);
  if (time.zone === ICAL.Timezone.localTimezone) return clock;
  const minutes = time.utcOffset() / 60;
  const two = (number) => String(number).padStart(2, "0");
  return `${clock}${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}

/** One occurrence; `shown` is the event that describes it, an override or the series itself. */
function reading(shown, instance, start, end) {
  const begins = written(start);
  return {
    uid: shown.uid,
    instance: instance === start ? begins : written(instance),
    start: begins,
    end: written(end),
    summary: shown.summary ?? "",
    status: shown.component.getFirstPropertyValue("status") ?? "",
    location: shown.location ?? "",
  };
}

/** Every occurrence of an event that begins, by its rule, no later than `last`. */
function* ofEvent(event, last) {
  if (!event.isRecurring()) {
    yield reading(event, event.startDate, event.startDate, event.endDate);
    return;
  }
  const iterator = event.iterator();
  for (let next = iterator.next(); next && next.toString().slice(0, 10) <= last; next = iterator.next()) {
    const { item, recurrenceId, startDate, endDate } = event.getOccurrenceDetails(next);
    yield reading(item, recurrenceId, startDate, endDate);
  }
}

/** Every occurrence in a calendar. */
function* ofCalendar(calendar, last) {
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents("vevent");
  const overrides = events.filter((event) => event.hasProperty("recurrence-id"));
  for (const event of events.filter((each) => !each.hasProperty("recurrence-id"))) {
    const uid = event.getFirstPropertyValue("uid");
    const exceptions = overrides.filter((each) => each.getFirstPropertyValue("uid") === uid);
    yield* ofEvent(new ICAL.Event(event, { strictExceptions: true, exceptions }), last);
  }
}

const [last, ...paths] = readFileSync(0, "utf8").split("\n").filter((line) => line);
const found = {};
for (const path of paths) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
  found[path] = { readings: [...ofCalendar(calendar, last)] };
}
process.stdout.write(JSON.stringify(found));
