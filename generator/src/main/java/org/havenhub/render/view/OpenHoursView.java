package org.havenhub.render.view;

/**
 * Hours that are certain, for a script: {@code <div data-zone="…" data-clock="…" data-until="…" data-week="…" data-holiday="…" data-dates="…">}. A day is
 * its stretches in minutes after midnight, {@code 540-720,780-1020}, and {@code -} if it is closed; a stretch past midnight ends
 * after minute 1440.
 *
 * @param zone whose clock it is, for example {@code Europe/London}
 * @param clock how many minutes it is ahead of UTC, and from when on, in minutes since 1970 in UTC, for example {@code 29664000=0
 *     29913180=60}: what browsers with an old list of the world's clocks are measured by. Nothing is said of the time before the build.
 * @param until the last day on which the record counts as checked, for example {@code 2027-04-01}
 * @param week seven days with spaces between them, the first is Monday
 * @param holiday a public holiday; empty if nothing is said of them
 * @param dates what holds instead on some dates, with spaces between them, of which the last that fits counts: {@code
 *     12-24/12-26=-} every year, {@code 2026-12-24=600-840} once
 */
public record OpenHoursView(String zone, String clock, String until, String week, String holiday, String dates) {}
