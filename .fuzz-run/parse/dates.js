/** Dates as files write them, to ISO 8601. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/**
 * The day that a text names, as "YYYY-MM-DD"; null where it names none, or one that depends on who reads it ("3/4/2021").
 * The day is taken as written: an hour and its zone do not move it.
 */
export function isoDate(text) {
    const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
    if (iso)
        return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(text);
    if (compact)
        return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
    const named = /\b([a-z]{3})[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(text);
    if (named)
        return day(Number(named[3]), month(named[1]), Number(named[2]));
    const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3})[a-z]{0,6}\.?,? (\d{4})\b/i.exec(text);
    if (dayFirst)
        return day(Number(dayFirst[3]), month(dayFirst[2]), Number(dayFirst[1]));
    const figures = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(text);
    if (!figures)
        return null;
    const [first, second, year] = [Number(figures[1]), Number(figures[2]), Number(figures[3])];
    if (first > 12)
        return day(year, second, first);
    return second > 12 ? day(year, first, second) : null;
}
function month(name) {
    return MONTHS.indexOf(name.toLowerCase()) + 1;
}
function day(year, monthOfYear, dayOfMonth) {
    if (year < 1000 || monthOfYear < 1 || monthOfYear > 12 || dayOfMonth < 1)
        return null;
    // The last day of a month is the day before the first of the next.
    if (dayOfMonth > new Date(Date.UTC(year, monthOfYear, 0)).getUTCDate())
        return null;
    return `${year}-${String(monthOfYear).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
