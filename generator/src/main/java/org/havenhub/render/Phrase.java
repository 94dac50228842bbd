package org.havenhub.render;

import java.util.Locale;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.theme.Theme;

/**
 * The messages that the renderer itself uses; templates use others. The name is the key: {@code CONTACT_TEXT_MESSAGE} is
 * {@code contact.text-message}.
 */
enum Phrase {
    NAV_HOME,
    NAV_GUIDES,
    NAV_TOPICS,
    NAV_HELP,
    NAV_A_Z,
    GUIDES_LEDE,
    TOPICS_LEDE,
    HELP_LEDE,
    ALPHABET_LEDE,
    ALPHABET_GUIDE,
    ALPHABET_OTHER,
    TITLE_NOT_FOUND,
    TITLE_MOVED,
    TITLE_PART,
    CRISIS_TITLE,
    CRISIS_ANSWERS,
    SAFER_TITLE,
    SAFER_LEDE,
    PRINT_CARDS,
    PRINT_POSTER,
    PRINT_NEUTRAL,
    QUIET_TITLE,
    QUIET_MARK,
    QUIET_WORDS_HARM,
    QUIET_WORDS_DISTRESS,
    QUIET_WORDS_HELP,
    QUIET_WORDS_IDENTITY,
    PROMISE_TITLE,
    PROMISE_LEDE,

    LISTING_ONE,
    LISTING_TWO,
    LISTING_WHOLE,
    FACET_KIND,
    FACET_AREA,
    FACET_LANGUAGE,
    FACET_COST,
    FACET_TOPIC,
    FACET_CHANNEL,
    FACET_AUDIENCE,
    CHOICE_COST_FREE,
    CHOICE_COST_NOT_FREE,
    CHOICE_COST_UNKNOWN,
    CHOICE_CHANNEL_CALL,
    CHOICE_CHANNEL_TEXT,
    CHOICE_CHANNEL_CHAT,
    CHOICE_CHANNEL_EMAIL,
    CHOICE_CHANNEL_VIDEO,
    CHOICE_CHANNEL_RELAY,
    CHOICE_CHANNEL_APP,
    CHOICE_CHANNEL_VISIT,

    PERIOD_MONTHS,
    PERIOD_DAYS,

    ACTION_CALL,
    ACTION_TEXT,
    ACTION_CHAT,
    ACTION_EMAIL,
    ACTION_VIDEO,
    ACTION_RELAY,
    ACTION_APP,
    ACTION_VISIT,

    FACT_COST,
    FACT_COST_OF_HELP,
    FACT_COST_LANDLINE,
    FACT_COST_MOBILE,
    FACT_COST_PAYPHONE,
    FACT_COST_ABROAD,
    FACT_LANGUAGES,
    FACT_ANONYMOUS,
    FACT_RECORDED,
    FACT_BILL,
    FACT_ACCESS,
    FACT_TRANSPORT,
    FACT_AREAS,
    FACT_FOR,
    FACT_AGES,
    FACT_REFERRAL,
    FACT_DOCUMENTS,

    LANGUAGES_UNKNOWN,
    HOURS_ALWAYS,
    HOURS_APPOINTMENT,
    HOURS_UNKNOWN,
    HOURS_BRIEF_ALWAYS,
    HOURS_BRIEF_UNKNOWN,
    HOURS_BRIEF_SOME,
    HOURS_UNCERTAIN,
    HOURS_EVERY_DAY,
    HOURS_EVERY_DAY_AND_HOLIDAYS,
    HOURS_HOLIDAYS,
    HOURS_REST,
    HOURS_OTHER_DATES,
    HOURS_DAYS,
    HOURS_TWO_DAYS,
    HOURS_MIDNIGHT,
    MEETINGS_EVERY_DAY,
    MEETINGS_WEEKLY,
    MEETINGS_SOME_WEEKS,
    MEETINGS_WEEKDAY,
    MEETINGS_DATE,
    MEETINGS_LAST_DAY,
    MEETINGS_MONTHLY,
    MEETINGS_SOME_MONTHS,
    MEETINGS_NUMBER_1,
    MEETINGS_NUMBER_2,
    MEETINGS_NUMBER_3,
    MEETINGS_NUMBER_4,
    MEETINGS_NUMBER_5,
    MEETINGS_NUMBER_LAST,
    CALENDAR_NAME,
    COST_FREE,
    COST_FROM_LANDLINE,
    COST_FROM_MOBILE,
    COST_FROM_PAYPHONE,
    COST_FROM_ABROAD,
    COST_FROM_UNKNOWN,
    COST_UNKNOWN,
    COST_BRIEF_UNKNOWN,
    ANONYMOUS_YES,
    ANONYMOUS_NO,
    ANONYMOUS_UNKNOWN,
    RECORDED_YES,
    RECORDED_NO,
    RECORDED_UNKNOWN,
    BILL_SHOWN,
    BILL_HIDDEN,
    BILL_UNKNOWN,
    BILL_PHONE_LISTS,
    BILL_PHONE_KEEPS,
    VCARD_NAME,
    REFERRAL_SELF,
    REFERRAL_PROFESSIONAL,

    ACCESS_STEP_FREE,
    ACCESS_LIFT,
    ACCESS_ACCESSIBLE_TOILET,
    ACCESS_GENDER_NEUTRAL_TOILET,
    ACCESS_HEARING_LOOP,
    ACCESS_SIGN_LANGUAGE,
    ACCESS_QUIET_ROOM,
    ACCESS_LOW_LIGHTING,
    ACCESS_PRAYER_ROOM,
    ACCESS_ASSISTANCE_DOGS,
    ACCESS_PARKING,

    NEED_HELPLINE,
    NEED_TEXT_LINE,
    NEED_CHAT,
    NEED_SUPPORT_GROUP,
    NEED_COUNSELLING,
    NEED_SCHOOL_SPACE,
    NEED_WORKPLACE_SPACE,
    NEED_COMMUNITY_CENTRE,
    NEED_CULTURAL_ORGANISATION,
    NEED_SHELTER,
    NEED_LEGAL_ADVICE,
    NEED_ONLINE_COMMUNITY,

    FILE_KIND_AND_SIZE,
    FILE_KILOBYTES,
    FILE_MEGABYTES,

    PROSE_FOOTNOTES,
    PROSE_FOOTNOTE,
    PROSE_FOOTNOTE_BACK,
    PROSE_TABLE,
    PROSE_TASK_OPEN,
    PROSE_TASK_DONE,
    PROSE_ALERT_NOTE,
    PROSE_ALERT_TIP,
    PROSE_ALERT_IMPORTANT,
    PROSE_ALERT_WARNING,
    PROSE_ALERT_CAUTION;

    private final String key;

    Phrase() {
        String name = name().toLowerCase(Locale.ROOT);
        int family = name.indexOf('_');
        key = name.substring(0, family) + "." + name.substring(family + 1).replace('_', '-');
    }

    String key() {
        return key;
    }

    /** Reports what a theme has no words for, not even English ones. */
    static void reportMissing(Theme theme, Problems problems) {
        for (Phrase phrase : values()) {
            if (theme.messages(Theme.ENGLISH).find(phrase.key).isEmpty()) {
                problems.add(
                        RenderRules.MISSING_WORDS,
                        Place.inFile("themes/" + theme.name() + "/messages/en.yaml"),
                        "The theme " + theme.name() + " has no message “" + phrase.key + "”.");
            }
        }
    }
}
