/*
 * Reads calendar files with libical and prints what happens, and what libical's own check finds wrong.
 *
 * On standard input: the last day to look at, as YYYY-MM-DD, and then the paths, one a line.
 * On standard output: JSON, for each path the list that ../reading.py describes, and the faults. A date has no offset
 * from UTC; a time that is tied to no zone has none either, which no expected list holds.
 */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void give_up(const char *what, const char *path) {
    fprintf(stderr, "libical: %s: %s\n", path, what);
    exit(1);
}

static void print_string(const char *text) {
    putchar('"');
    for (; text && *text; text++) {
        if (*text == '"' || *text == '\\') printf("\\%c", *text);
        else if ((unsigned char)*text < 0x20) printf("\\u%04x", *text);
        else putchar(*text);
    }
    putchar('"');
}

static void print_field(const char *key, const char *text) {
    printf("\"%s\":", key);
    print_string(text);
    putchar(',');
}

static void write_moment(struct icaltimetype moment, char *text, size_t size) {
    if (moment.is_date) {
        snprintf(text, size, "%04d-%02d-%02d", moment.year, moment.month, moment.day);
        return;
    }
    int used = snprintf(text, size, "%04d-%02d-%02dT%02d:%02d:%02d", moment.year, moment.month, moment.day,
                        moment.hour, moment.minute, moment.second);
    if (!moment.zone) return;
    int summer = 0;
    int minutes = icaltimezone_get_utc_offset((icaltimezone *)moment.zone, &moment, &summer) / 60;
    snprintf(text + used, size - used, "%c%02d:%02d", minutes < 0 ? '-' : '+', abs(minutes) / 60, abs(minutes) % 60);
}

static void print_moment(const char *key, struct icaltimetype moment) {
    char text[64];
    write_moment(moment, text, sizeof text);
    print_field(key, text);
}

static const char *status_of(icalcomponent *event) {
    icalproperty *status = icalcomponent_get_first_property(event, ICAL_STATUS_PROPERTY);
    return status ? icalproperty_status_to_string(icalproperty_get_status(status)) : "";
}

static const char *uid_of(icalcomponent *event) {
    const char *uid = icalcomponent_get_uid(event);
    return uid ? uid : "";
}

static void separate(int *count) {
    if ((*count)++) putchar(',');
}

static void print_reading(icalcomponent *shown, struct icaltimetype instance, struct icaltimetype start,
                          struct icaltimetype end, int *count) {
    const char *location = icalcomponent_get_location(shown);
    const char *summary = icalcomponent_get_summary(shown);
    separate(count);
    putchar('{');
    print_field("uid", uid_of(shown));
    print_moment("instance", instance);
    print_moment("start", start);
    print_moment("end", end);
    print_field("summary", summary);
    print_field("status", status_of(shown));
    printf("\"location\":");
    print_string(location);
    putchar('}');
}

/* The override for one instance of a series, or NULL. */
static icalcomponent *override_of(icalcomponent *calendar, icalcomponent *series, struct icaltimetype instance) {
    icalcompiter each = icalcomponent_begin_component(calendar, ICAL_VEVENT_COMPONENT);
    for (icalcomponent *event; (event = icalcompiter_deref(&each)); icalcompiter_next(&each)) {
        struct icaltimetype replaced = icalcomponent_get_recurrenceid(event);
        if (!icaltime_is_null_time(replaced) && icaltime_compare(replaced, instance) == 0 &&
            strcmp(uid_of(event), uid_of(series)) == 0)
            return event;
    }
    return NULL;
}

static void print_instance(icalcomponent *calendar, icalcomponent *series, struct icaltimetype instance, int *count) {
    struct icaltimetype start = icalcomponent_get_dtstart(series);
    if (icalproperty_recurrence_is_excluded(series, &start, &instance)) return;
    icalcomponent *other = override_of(calendar, series, instance);
    if (other) {
        print_reading(other, instance, icalcomponent_get_dtstart(other), icalcomponent_get_dtend(other), count);
        return;
    }
    struct icaldurationtype length = icaltime_subtract(icalcomponent_get_dtend(series), start);
    print_reading(series, instance, instance, icaltime_add(instance, length), count);
}

static void print_event(icalcomponent *calendar, icalcomponent *event, const char *last, int *count) {
    struct icaltimetype start = icalcomponent_get_dtstart(event);
    icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    if (!rule) {
        print_reading(event, start, start, icalcomponent_get_dtend(event), count);
        return;
    }
    icalrecur_iterator *iterator = icalrecur_iterator_new(icalproperty_get_rrule(rule), start);
    if (!iterator) give_up("a rule that can not be followed", uid_of(event));
    for (;;) {
        struct icaltimetype next = icalrecur_iterator_next(iterator);
        char text[64] = "";
        if (icaltime_is_null_time(next)) break;
        write_moment(next, text, sizeof text);
        if (strncmp(text, last, 10) > 0) break;
        print_instance(calendar, event, next, count);
    }
    icalrecur_iterator_free(iterator);
}

/*
 * Checks what a published calendar must hold (RFC 5546 section 3.2.1). libical checks only a calendar with a METHOD, and
 * then wants an ORGANIZER; a feed has neither, so both are added to this copy.
 */
static void check(icalcomponent *calendar) {
    icalcomponent_add_property(calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalcompiter each = icalcomponent_begin_component(calendar, ICAL_VEVENT_COMPONENT);
    for (icalcomponent *event; (event = icalcompiter_deref(&each)); icalcompiter_next(&each))
        icalcomponent_add_property(event, icalproperty_new_organizer("mailto:check@example.org"));
    icalrestriction_check(calendar);
}

/* What is wrong, in the component and all within it. */
static void print_faults(icalcomponent *component, int *count) {
    icalproperty *error = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY);
    for (; error; error = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY)) {
        separate(count);
        print_string(icalproperty_get_xlicerror(error));
    }
    icalcomponent *inner = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT);
    for (; inner; inner = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) print_faults(inner, count);
}

static char *contents(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) give_up("can not be opened", path);
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = malloc(size + 1);
    if (!text || fread(text, 1, size, file) != (size_t)size) give_up("can not be read", path);
    text[size] = '\0';
    fclose(file);
    return text;
}

static void print_calendar(const char *path, const char *last) {
    int count = 0;
    char *text = contents(path);
    icalcomponent *calendar = icalparser_parse_string(text);
    if (!calendar || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) give_up("not one calendar", path);
    print_string(path);
    printf(":{\"readings\":[");
    icalcompiter each = icalcomponent_begin_component(calendar, ICAL_VEVENT_COMPONENT);
    for (icalcomponent *event; (event = icalcompiter_deref(&each)); icalcompiter_next(&each))
        if (icaltime_is_null_time(icalcomponent_get_recurrenceid(event))) print_event(calendar, event, last, &count);
    printf("],\"faults\":[");
    count = 0;
    check(calendar);
    print_faults(calendar, &count);
    printf("]}\n");
    icalcomponent_free(calendar);
    free(text);
}

int main(void) {
    char last[64], path[4096];
    int count = 0;
    if (!fgets(last, sizeof last, stdin)) give_up("no last day", "standard input");
    putchar('{');
    while (fgets(path, sizeof path, stdin)) {
        path[strcspn(path, "\n")] = '\0';
        separate(&count);
        print_calendar(path, last);
    }
    putchar('}');
    return 0;
}
